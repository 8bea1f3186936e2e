package org.closedloop.sla.json.crm;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.closedloop.sla.json.crm.InputQueue.InputReader;

/** An input that the first thread with time for it reads. */
final class QueuedInput<A> extends FutureTask<A> {

    private final int length;
    private final RecordBatch batch;

    QueuedInput(byte[] bytes, InputReader<A> reader) {
        this(bytes, reader, new RecordBatch());
    }

    private QueuedInput(byte[] bytes, InputReader<A> reader, RecordBatch batch) {
        super(() -> reader.read(new ByteArrayInputStream(bytes), batch));
        this.length = bytes.length;
        this.batch = batch;
    }

    int length() {
        return length;
    }

    /** Hands on what came of the input, once it is read; gives what was found beside its records. */
    A handOn(RecordSink sink) {
        A account = join();
        batch.replay(sink);
        return account;
    }

    private A join() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return get();
                } catch (InterruptedException e) {
                    // Nothing waits for long here: the input is in memory.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("an input could not be read", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
