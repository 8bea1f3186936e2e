package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.Reader;

/** A text that can be read again from the beginning of a line that is not yet forgotten. */
final class LineMemory extends Reader {

    private static final int BLOCK = 8 * 1024;
    private static final int WORTH_FORGETTING = 64 * 1024;
    /** More than the lexer takes for a cell. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private long firstLine = 1;
    private int next;
    private boolean ended;

    LineMemory(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        if (next == kept.length() && !fill()) {
            return -1;
        }
        int taken = Math.min(count, kept.length() - next);
        kept.getChars(next, next + taken, chars, from);
        next += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        char[] block = new char[BLOCK];
        int length = in.read(block, 0, BLOCK);
        ended = length < 0;
        kept.append(block, 0, Math.max(0, length));
        return !ended;
    }

    /** Lets go of the lines before this one, if that is worth it. */
    void forgetBefore(long line) {
        if (next > WORTH_FORGETTING) {
            forget(Math.min(next, Math.max(0, begin(line))), line);
        }
    }

    private void forget(int length, long line) {
        if (length > 0) {
            kept.delete(0, length);
            next -= length;
            firstLine = line;
        }
    }

    /** Goes to the beginning of a line; false if there is none. */
    boolean goTo(long line) throws IOException {
        int begin = begin(line);
        while (begin < 0 && kept.length() < LONGEST && fill()) {
            begin = begin(line);
        }
        next = kept.length();
        forget(begin < 0 ? next : begin, line);
        next = 0;
        return begin >= 0;
    }

    /** Whether a line begins a quote that nothing closes, to the end of the text. */
    boolean isOpenFrom(long line) {
        int begin = begin(line);
        return ended
                && begin >= 0
                && kept.chars().skip(begin).filter(c -> c == '"').count() % 2 == 1;
    }

    /** The line's text. */
    String text(long line) {
        int begin = Math.max(0, begin(line));
        int end = begin;
        while (end < kept.length() && kept.charAt(end) != '\n' && kept.charAt(end) != '\r') {
            end++;
        }
        return kept.substring(begin, end);
    }

    /** Where a line begins; -1 if that was not read yet. */
    private int begin(long line) {
        int at = 0;
        for (long here = firstLine; here < line; here++) {
            while (at < kept.length() && kept.charAt(at) != '\n' && kept.charAt(at) != '\r') {
                at++;
            }
            boolean pair = at + 1 < kept.length() && kept.charAt(at) == '\r' && kept.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
        }
        boolean halfPair = at > 0 && at == kept.length() && kept.charAt(at - 1) == '\r' && !ended;
        return at > kept.length() || halfPair ? -1 : at;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
