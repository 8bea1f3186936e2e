package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines without ever holding more than one line of the allowed length: the rest of a longer
 * one is read over. A line ends with LF or CRLF, the last one also with the input.
 */
final class LineSource {

    private final InputStream in;
    private final byte[] block = new byte[64 * 1024];
    private int next;
    private int end;
    private byte[] line = new byte[4096];
    private int length;
    private boolean overlong;
    private long number;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false if there is none. */
    boolean advance() throws IOException {
        length = 0;
        overlong = false;
        if (next == end && !fill()) {
            return false;
        }
        number++;
        do {
            int stop = next;
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            take(stop);
            if (stop < end) {
                next = stop + 1;
                break;
            }
            next = end;
        } while (fill());
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    private void take(int stop) {
        int count = stop - next;
        // One byte more for the CR of a line of exactly the allowed length.
        if (length + count > Limits.LINE_BYTES + 1) {
            overlong = true;
        }
        if (overlong) {
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
        }
        System.arraycopy(block, next, line, length, count);
        length += count;
    }

    /** The number of the current line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line is longer than allowed; its bytes are gone. */
    boolean isOverlong() {
        return overlong || length > Limits.LINE_BYTES;
    }

    /** Whether there is nothing on it but white space, or a byte order mark on the first. */
    boolean isBlank() {
        for (int i = start(); i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return !overlong;
    }

    /** The bytes of the line; valid until the next one. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(line, start(), length - start());
    }

    private int start() {
        boolean mark = number == 1
                && length >= 3
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }
}
