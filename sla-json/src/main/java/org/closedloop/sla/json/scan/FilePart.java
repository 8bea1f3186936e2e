package org.closedloop.sla.json.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a file from a position of its own; several parts share one channel. */
public final class FilePart extends InputStream {

    private final FileChannel file;
    private final ByteBuffer block = ByteBuffer.allocateDirect(256 * 1024);
    private long position;

    public FilePart(FileChannel file) {
        this.file = file;
        this.block.limit(0);
    }

    /** Continues at this byte. */
    void seek(long from) {
        position = from;
        block.limit(0);
    }

    /**
     * Goes to the first line that begins at or after a byte.
     *
     * @param end where to give up
     * @return where the line begins, or the end
     */
    public long seekLine(long start, long end) throws IOException {
        long at = start;
        if (start > 0) {
            // A line begins after a line feed, which may be the byte before.
            seek(start - 1);
            for (int before = read(); at < end && before != '\n'; before = read()) {
                // A file that became shorter meanwhile has nothing here, and each look would ask the system.
                at = before < 0 ? end : at + 1;
            }
        }
        seek(at);
        return Math.min(at, end);
    }

    @Override
    public int read() throws IOException {
        return fill() ? block.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.remaining());
        block.get(target, from, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (block.hasRemaining()) {
            return true;
        }
        block.clear();
        int count = file.read(block, position);
        block.flip();
        position += Math.max(0, count);
        return count > 0;
    }
}
