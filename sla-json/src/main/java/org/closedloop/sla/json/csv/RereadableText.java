package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that can be read again from the line on which the current row begins. Lines are searched forwards only, so
 * that no part of the text is searched twice.
 */
final class RereadableText extends Reader {

    /** The most characters of a row. */
    static final int LONGEST_ROW = 4 * 1024 * 1024;

    private static final int BLOCK = 8 * 1024;
    /** The characters that are read ahead: after a row with wrong quotes they are read again. */
    static final int PIECE = 1024;

    /** The current row has more than {@link #LONGEST_ROW} characters. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Reader in;
    private final CsvText file;
    private char[] kept = new char[4 * BLOCK];
    private int end;
    private int next;
    /** The index in the buffer at which the current line begins. */
    private int begin;

    private long line = 1;
    /** The line on which the current row begins. */
    private long row = 1;

    private long length;
    /** How many escaped line breaks are before {@link #begin}. */
    private long escapedBreaks;

    private boolean ended;
    private boolean returnedEnd;

    RereadableText(CsvText file) {
        this.in = file.reader();
        this.file = file;
    }

    /** Sets the line on which the current row begins. */
    void beginRow(long onLine) {
        row = onLine;
    }

    /** Whether the end of the text was returned. */
    boolean returnedEnd() {
        return returnedEnd;
    }

    /** How many characters were read so far. */
    long length() {
        return length;
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        if (next == end && !fill()) {
            returnedEnd = true;
            return -1;
        }
        int taken = Math.min(Math.min(count, PIECE), end - next);
        System.arraycopy(kept, next, chars, from, taken);
        next += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        seek(row);
        if (end - begin > LONGEST_ROW) {
            throw new RowTooLong();
        }
        if (kept.length - end < BLOCK) {
            makeRoom();
        }
        int taken = ended ? -1 : in.read(kept, end, BLOCK);
        ended = taken < 0;
        end += Math.max(0, taken);
        length += Math.max(0, taken);
        return !ended;
    }

    private void makeRoom() {
        int rest = end - begin;
        char[] room = rest > kept.length / 2 ? new char[2 * kept.length] : kept;
        System.arraycopy(kept, begin, room, 0, rest);
        kept = room;
        next -= begin;
        end = rest;
        begin = 0;
    }

    /** Goes to the beginning of the line after the one on which the row begins; false if there is none. */
    boolean goToNextLine() throws IOException {
        while (!seek(row + 1)) {
            if (!fill()) {
                next = end;
                return false;
            }
        }
        next = begin;
        return true;
    }

    /** How many escaped line breaks are before the current line. */
    long escapedBreaks() {
        return escapedBreaks;
    }

    /** How many characters from the beginning of the row on were returned. */
    int handedOut() {
        seek(row);
        return next - begin;
    }

    /** Skips the row; false if a quote is never closed. Afterwards the current line is {@link #line()}. */
    boolean skipRow() throws IOException {
        seek(row);
        Quoting quoting = new Quoting(file);
        boolean afterReturn = false;
        int at = begin;
        while (true) {
            if (at == end) {
                end = 0;
                at = 0;
                begin = 0;
                row = line;
                if (!fill()) {
                    next = 0;
                    return !quoting.isQuoted();
                }
            }
            char c = kept[at];
            if (afterReturn && c != '\n' && !quoting.isQuoted()) {
                break;
            }
            at++;
            escapedBreaks += Escapes.isLineBreak(c) ? 1 : 0;
            line += c == '\r' || (c == '\n' && !afterReturn) ? 1 : 0;
            if (c == '\n' && !quoting.isQuoted()) {
                break;
            }
            afterReturn = c == '\r';
            if (!afterReturn || quoting.isQuoted()) {
                quoting.take(c);
            }
        }
        begin = at;
        next = at;
        return true;
    }

    /** The number of the current line. */
    long line() {
        return line;
    }

    /**
     * The beginning of a cell of the row.
     *
     * @param before how many cells are before it
     * @param longest the most characters
     */
    String cell(int before, int longest) {
        seek(row);
        Quoting quoting = new Quoting(file);
        int at = begin;
        for (int left = before; left > 0 && at < end; at++) {
            quoting.take(kept[at]);
            left -= quoting.isCellStart() ? 1 : 0;
        }
        int to = at;
        while (to < end && to - at < longest && kept[to] != '\n' && kept[to] != '\r') {
            to++;
        }
        return new String(kept, at, to - at);
    }

    /** Goes forward to the beginning of a line; false if it was not read yet. */
    private boolean seek(long sought) {
        while (line < sought) {
            int at = begin;
            int breaks = 0;
            while (at < end && kept[at] != '\n' && kept[at] != '\r') {
                breaks += Escapes.isLineBreak(kept[at++]) ? 1 : 0;
            }
            boolean half = at + 1 == end && kept[at] == '\r' && !ended;
            if (at >= end || half) {
                return false;
            }
            boolean pair = kept[at] == '\r' && at + 1 < end && kept[at + 1] == '\n';
            begin = at + (pair ? 2 : 1);
            line++;
            escapedBreaks += breaks;
        }
        return true;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
