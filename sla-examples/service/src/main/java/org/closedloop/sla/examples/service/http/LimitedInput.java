package org.closedloop.sla.examples.service.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A body that may be neither too long nor too slow, nor end before its end. */
final class LimitedInput extends FilterInputStream {

    private final long bytes;
    private final Duration time;
    private final long start = System.nanoTime();
    private long read;

    LimitedInput(InputStream body, long bytes, Duration time) {
        super(body);
        this.bytes = bytes;
        this.time = time;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int length = read(one, 0, 1);
        return length < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = readOrRefuse(buffer, offset, length);
        read += Math.max(got, 0);
        if (read > bytes) {
            throw tooLarge(bytes);
        }
        if (System.nanoTime() - start > time.toNanos()) {
            throw new ServiceException(HttpStatus.REQUEST_TIMEOUT, "body-slow");
        }
        return got;
    }

    private int readOrRefuse(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
                throw new ServiceException(HttpStatus.REQUEST_TIMEOUT, "body-slow");
            }
            throw new ServiceException(HttpStatus.BAD_REQUEST, "body-cut");
        }
    }

    static ServiceException tooLarge(long bytes) {
        return new ServiceException(HttpStatus.CONTENT_TOO_LARGE, "body-large", bytes);
    }
}
