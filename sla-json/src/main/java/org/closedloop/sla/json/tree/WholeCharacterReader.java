package org.closedloop.sla.json.tree;

import java.io.Reader;
import java.util.Objects;

/**
 * Reads a text so that no buffer ends between the halves of a surrogate pair: SnakeYAML Engine 3.0.1, which a host may
 * use with Jackson, then reads beyond the end of its buffer.
 */
public final class WholeCharacterReader extends Reader {

    private final String text;
    private int next;

    /** A reader of the whole text. */
    public WholeCharacterReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (split && end - next > 1) {
            end--;
        }
        int count = end - next;
        text.getChars(next, end, buffer, offset);
        next = end;
        return count;
    }

    @Override
    public void close() {
        // A text has nothing to close.
    }
}
