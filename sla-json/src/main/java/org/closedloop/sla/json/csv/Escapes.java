package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * A text in which each escaped quote, separator, line break and escape character is replaced by a noncharacter until
 * its cell is cut out, so that the lexer ignores it. The escape character is kept before any other character.
 */
final class Escapes extends Reader {

    /** The first of 16 noncharacters of Unicode, which are for internal use by programs. */
    private static final char FIRST = '\uFDD0';

    private static final String SIGNS = "\"\n\r";
    private static final int NONE = -1;

    private final Reader in;
    private final char escape;
    /** The escapable characters; their indexes are those of their replacements. */
    private final String escapable;

    private int pushedBack = NONE;

    Escapes(Reader in, char escape, char separator) {
        this.in = in;
        this.escape = escape;
        this.escapable = SIGNS + escape + separator;
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        int length = 0;
        while (length < count) {
            int c = next();
            if (c == NONE) {
                break;
            }
            chars[from + length++] = (char) (c == escape ? escaped() : c);
        }
        return length == 0 && count > 0 ? -1 : length;
    }

    private int next() throws IOException {
        int c = pushedBack == NONE ? in.read() : pushedBack;
        pushedBack = NONE;
        return c;
    }

    private int escaped() throws IOException {
        int c = in.read();
        int sign = escapable.indexOf(c);
        if (c == NONE || sign < 0) {
            pushedBack = c;
            return escape;
        }
        if (c == '\r') {
            int second = in.read();
            if (second == '\n') {
                return FIRST + SIGNS.indexOf('\n');
            }
            pushedBack = second;
        }
        return FIRST + sign;
    }

    /** Whether a character replaces a line break. */
    static boolean isLineBreak(char sign) {
        return sign == FIRST + 1 || sign == FIRST + 2;
    }

    /** Restores the replaced characters in a cell; returns how many of them are line breaks. */
    int restore(char[] chars, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            int sign = chars[i] - FIRST;
            if (sign >= 0 && sign < escapable.length()) {
                breaks += isLineBreak(chars[i]) ? 1 : 0;
                chars[i] = escapable.charAt(sign);
            }
        }
        return breaks;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}
}
