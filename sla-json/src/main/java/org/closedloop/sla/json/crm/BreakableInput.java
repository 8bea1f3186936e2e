package org.closedloop.sla.json.crm;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends where it can no longer be read, so that a reader keeps the records before the failure.
 * {@link #throwFailure} throws the failure afterwards.
 */
public final class BreakableInput extends FilterInputStream {

    private @Nullable IOException failure;

    private BreakableInput(InputStream in) {
        super(in);
    }

    /** Wraps a stream; returns the same stream if it is wrapped already. */
    public static BreakableInput of(InputStream in) {
        return in instanceof BreakableInput breakable ? breakable : new BreakableInput(in);
    }

    /** Whether the stream ended because it could not be read. */
    public boolean hasFailed() {
        return failure != null;
    }

    /**
     * Throws the failure, if there was one.
     *
     * @throws IOException if the stream could not be read to its end
     */
    public void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Puts back bytes that were read. */
    public void unread(byte[] bytes) {
        in = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) {
        try {
            return in.read(bytes, from, count);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            // Bytes after the failure would not follow those before it.
            in = InputStream.nullInputStream();
            return -1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
