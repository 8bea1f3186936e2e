package org.closedloop.sla.json.crm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.assembly.Importer;

/**
 * Reads the inputs of an import on all processors, and hands the results to the importer in the order of the inputs, so
 * that the import is the same as on one thread.
 *
 * <p>An input of up to a mebibyte, such as a page, is buffered by the caller's thread and read by it or by a thread of
 * {@link ForkJoinPool#commonPool()}. A larger one is read by the caller's thread, a record at a time. At most four
 * mebibytes of inputs are buffered.
 *
 * <p>For one thread.
 *
 * @param <A> what a reader finds in one input beside its records
 */
public final class InputQueue<A> {

    static final int LONGEST = 1024 * 1024;
    private static final long MOST_BYTES = 4L * LONGEST;
    private static final int MOST_INPUTS = 4 * (ForkJoinPool.getCommonPoolParallelism() + 1);

    private final Importer importer;
    private final Consumer<A> accounts;
    private final Deque<QueuedInput<A>> waiting = new ArrayDeque<>();
    private long bytes;

    /** Reads one input. */
    @FunctionalInterface
    public interface InputReader<A> {

        /** Reads the input to its end into the sink. It must not use any state that another input changes. */
        A read(InputStream in, RecordSink sink) throws IOException;
    }

    /**
     * An empty queue.
     *
     * @param importer takes all records
     * @param accounts takes the findings of an input, after its records
     */
    public InputQueue(Importer importer, Consumer<A> accounts) {
        this.importer = importer;
        this.accounts = accounts;
    }

    /**
     * Reads a stream to its end, and leaves it open. Its records may be handed on later, in {@link #finish} at the
     * latest.
     *
     * <p>A reader reports a stream that breaks off: its input {@linkplain BreakableInput#hasFailed has failed} then.
     *
     * @throws IOException if the stream cannot be read to its end; the records before are kept
     */
    public void read(InputStream in, InputReader<A> reader) throws IOException {
        BreakableInput input = BreakableInput.of(in);
        byte[] beginning = input.readNBytes(LONGEST);
        if (beginning.length == LONGEST || input.hasFailed()) {
            finish();
            input.unread(beginning);
            accounts.accept(reader.read(input, importer));
            input.throwFailure();
            return;
        }
        QueuedInput<A> queued = new QueuedInput<>(beginning, reader, importer.part());
        ForkJoinPool.commonPool().execute(queued);
        waiting.add(queued);
        bytes += beginning.length;
        while (waiting.size() > MOST_INPUTS || bytes > MOST_BYTES) {
            if (!waiting.element().isDone()) {
                // Reading an input here is faster than waiting for another thread.
                queued.run();
            }
            handOn();
        }
    }

    /** Hands over all inputs. */
    public void finish() {
        waiting.descendingIterator().forEachRemaining(QueuedInput::run);
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        QueuedInput<A> first = waiting.remove();
        bytes -= first.length();
        accounts.accept(first.handOn(importer));
    }
}
