package org.closedloop.sla.json.crm;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.closedloop.sla.crm.assembly.ImportPart;
import org.closedloop.sla.crm.assembly.Importer;
import org.closedloop.sla.json.crm.InputQueue.InputReader;

/** An input that is read by the first thread that is free. */
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

    /** Waits until the input is read, hands its records over, and returns the other findings. */
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
                    // The input is in memory, so that the wait is short.
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
