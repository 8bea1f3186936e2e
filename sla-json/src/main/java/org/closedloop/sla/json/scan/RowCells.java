package org.closedloop.sla.json.scan;

import java.util.Arrays;

/** The cells of one row, as bytes of the input; those whose quotes were resolved are in an array of their own. */
public final class RowCells {

    /** The number of bytes that can be read after any cell; at the end of the input, the first is a line feed. */
    public static final int SLACK = 32;

    private byte[] block = {};
    private byte[] resolved = new byte[1024];
    private int resolvedEnd;
    /** Where each cell begins; complemented if it is resolved. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    private int count;

    /** Clears the row. */
    public void clear() {
        count = 0;
        resolvedEnd = 0;
    }

    /** Sets the bytes of the input; cells that were added are this many bytes farther to the front. */
    public void setBlock(byte[] bytes, int moved) {
        block = bytes;
        for (int i = 0; i < count; i++) {
            if (starts[i] >= 0) {
                starts[i] -= moved;
                ends[i] -= moved;
            }
        }
    }

    /** Adds a cell of the input. */
    public void add(int from, int to) {
        int cell = count;
        if (cell == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cell);
            ends = Arrays.copyOf(ends, 2 * cell);
        }
        starts[cell] = from;
        ends[cell] = to;
        count = cell + 1;
    }

    /** Adds a cell whose bytes are given as characters. */
    public void add(char[] chars, int offset, int length) {
        int from = resolvedEnd;
        int end = from + length;
        if (end + SLACK > resolved.length) {
            resolved = Arrays.copyOf(resolved, 2 * (end + SLACK));
        }
        for (int i = 0; i < length; i++) {
            resolved[from + i] = (byte) chars[offset + i];
        }
        resolved[end] = '\n';
        resolvedEnd = end + 1;
        add(from, end);
        starts[count - 1] = ~from;
    }

    /** The bytes of the input. */
    byte[] block() {
        return block;
    }

    /** Where each cell begins in the block; complemented if it is resolved. */
    int[] starts() {
        return starts;
    }

    /** Where each cell ends. */
    int[] ends() {
        return ends;
    }

    /** The number of cells. */
    public int count() {
        return count;
    }

    /** The bytes in which a cell is; read-only. */
    public byte[] bytes(int cell) {
        return starts[cell] < 0 ? resolved : block;
    }

    /** Where a cell begins in its bytes. */
    public int from(int cell) {
        int start = starts[cell];
        return start < 0 ? ~start : start;
    }

    /** Where a cell ends in its bytes. */
    public int to(int cell) {
        return ends[cell];
    }

    /** Whether there is nothing on the line but white space. */
    public boolean isBlank() {
        if (count > 1) {
            return false;
        }
        for (int i = count == 0 ? 0 : from(0); count > 0 && i < to(0); i++) {
            byte next = bytes(0)[i];
            if (next != ' ' && next != '\t') {
                return false;
            }
        }
        return true;
    }
}
