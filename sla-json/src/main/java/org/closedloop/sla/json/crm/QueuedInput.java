package org.closedloop.sla.json.crm;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.closedloop.sla.crm.assembly.ImportPart;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.json.crm.InputQueue.InputReader;

/** An input that the first thread with time for it reads. */
final class QueuedInput<A> extends FutureTask<A> {

    private final int length;
    private final ImportPart part;

    /** @param part takes its records */
    QueuedInput(byte[] bytes, InputReader<A> reader, ImportPart part) {
        super(() -> reader.read(new ByteArrayInputStream(bytes), part));
        this.length = bytes.length;
        this.part = part;
    }

    int length() {
        return length;
    }

    /** Hands on what came of the input, once it is read; gives what was found beside its records. */
    A handOn(Importer importer) {
        A account = join();
        importer.add(part);
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
