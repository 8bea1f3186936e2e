package org.closedloop.sla.json.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedloop.sla.json.scan.RowCells;

/**
 * The bytes of a table, each handed out as one character: the signs that separate cells are ASCII, so that the cells
 * are found among the bytes again, and are not decoded. Keeps what belongs to the current row.
 */
final class RowSource extends Reader {

    /** Bytes of the longest row. */
    static final int ROW_BYTES = 1024 * 1024;

    private static final int BLOCK = 128 * 1024;
    private static final int PIECE = 8 * 1024;

    /** The current row has more than {@link #ROW_BYTES} bytes. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream in;
    private final RowCells row;
    private final CharsetDecoder decoder = StandardCharsets.ISO_8859_1.newDecoder();

    private byte[] block = new byte[BLOCK + RowCells.SLACK];
    private int end;
    private int next;
    private boolean ended;
    /** The beginning of a line, before which nothing is kept, and the number of that line. */
    private int kept;

    private long keptLine = 1;
    /** The line on which the current row begins. */
    private long rowLine = 1;

    private char[] target = {};
    /** What is added to a place in the target for the place among the bytes. */
    private int shift;

    private boolean returnedEnd;

    /** The bytes of a stream; the places of cells in them are kept up to date. */
    RowSource(InputStream in, RowCells row) {
        this.in = in;
        this.row = row;
        row.setBlock(block, 0);
    }

    /** The first bytes, as many as a block can have, which were not handed out yet. */
    byte[] beginning() throws IOException {
        end = in.readNBytes(block, 0, BLOCK);
        block[end] = '\n';
        return Arrays.copyOf(block, end);
    }

    /** Leaves out a byte order mark at the beginning. */
    void skip(int bytes) {
        next += bytes;
        kept = next;
    }

    /** Sets the line on which the current row begins. */
    void beginRow(long line) {
        rowLine = line;
    }

    /** Sets where the first cell of the current row begins. */
    void keepFrom(int at) {
        kept = at;
        keptLine = rowLine;
    }

    byte[] bytes() {
        return block;
    }

    /** The place after the last byte that was read. */
    int end() {
        return end;
    }

    /** The place among the bytes of a character that was handed out. */
    int placeOf(char[] buffer, int offset) {
        if (buffer != target) {
            throw new IllegalStateException("the characters must be in the array that was filled last");
        }
        return offset + shift;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (next - kept > ROW_BYTES && seek(rowLine) && next - kept > ROW_BYTES) {
            throw new RowTooLong();
        }
        boolean more = next < end || fill();
        int count = more ? Math.min(Math.min(length, PIECE), end - next) : 0;
        decoder.decode(ByteBuffer.wrap(block, next, count), CharBuffer.wrap(chars, offset, count), false);
        next += count;
        target = chars;
        shift = next - (offset + count);
        returnedEnd = !more;
        return more ? count : -1;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        seek(rowLine);
        readMore();
        return !ended;
    }

    private void readMore() throws IOException {
        moveToFront();
        int count = in.read(block, end, block.length - RowCells.SLACK - end);
        ended = count < 0;
        end += Math.max(0, count);
        // Reading the last cell ends here at the latest.
        block[end] = '\n';
    }

    private void moveToFront() {
        byte[] room = end - kept > block.length / 2 ? new byte[2 * block.length] : block;
        System.arraycopy(block, kept, room, 0, end - kept);
        block = room;
        row.setBlock(room, kept);
        next -= kept;
        end -= kept;
        kept = 0;
    }

    /** Goes forward to the beginning of a line, as far as it was read. */
    private boolean seek(long line) {
        while (keptLine < line) {
            int at = kept;
            while (at < end && block[at] != '\n' && block[at] != '\r') {
                at++;
            }
            if (at >= end || (at + 1 == end && block[at] == '\r' && !ended)) {
                return false;
            }
            kept = at + (block[at] == '\r' && at + 1 < end && block[at + 1] == '\n' ? 2 : 1);
            keptLine++;
        }
        return true;
    }

    /** Forgets blank lines before the current row. */
    void seekRow() {
        seek(rowLine);
    }

    /** Continues with the line after the one on which the current row begins. */
    void goToNextLine() throws IOException {
        seek(rowLine);
        boolean found = seek(rowLine + 1);
        while (!found && !ended) {
            // What is left of the line is not needed, except the first half of its end.
            kept = block[end - 1] == '\r' ? end - 1 : end;
            readMore();
            found = seek(rowLine + 1);
        }
        kept = found ? kept : end;
        next = kept;
        returnedEnd = false;
    }

    /** Whether the end of the input was handed out. */
    boolean hasReturnedEnd() {
        return returnedEnd;
    }

    /** Whether the current row, up to this place, has line breaks. */
    boolean hasBreakUpTo(int to) {
        for (int i = kept; i < to; i++) {
            if (block[i] == '\n' || block[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The number of bytes of the current row, up to this place. */
    int lengthUpTo(int to) {
        return to - kept;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
