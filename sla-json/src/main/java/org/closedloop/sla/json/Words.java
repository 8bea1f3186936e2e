package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What texts that come again and again stand for, found by their bytes and without an object.
 *
 * <p>Remembers so many short texts and no more; what goes beyond is made anew each time. A text that was found once is
 * known to be UTF-8.
 */
final class Words<T> {

    private static final int SLOTS = 2048;
    private static final int MOST = SLOTS / 2;
    private static final int LONGEST = 64;
    private static final char MALFORMED = '\uFFFD';

    private final Function<String, ? extends @Nullable T> meaning;
    private final byte[][] texts = new byte[SLOTS][];
    private final Object[] meanings = new Object[SLOTS];
    private int size;

    /** Words with this meaning, which is null if a text has none. */
    Words(Function<String, ? extends @Nullable T> meaning) {
        this.meaning = meaning;
    }

    /** What the text between the two places stands for; null if for nothing, or if it is not UTF-8. */
    @Nullable
    T get(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (byte[] text = texts[slot]; text != null; text = texts[slot]) {
            if (Arrays.equals(text, 0, text.length, bytes, from, to)) {
                @SuppressWarnings("unchecked") // Only meanings are put in.
                T known = (T) meanings[slot];
                return known;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        String text = decode(bytes, from, to);
        T made = text == null ? null : meaning.apply(text);
        if (made != null && size < MOST && to - from <= LONGEST) {
            texts[slot] = Arrays.copyOfRange(bytes, from, to);
            meanings[slot] = made;
            size++;
        }
        return made;
    }

    private static int slot(byte[] bytes, int from, int to) {
        int hash = to - from;
        if (hash > 0) {
            hash = 31 * hash + bytes[from];
            hash = 31 * hash + bytes[(from + to) >>> 1];
            hash = 31 * hash + bytes[to - 1];
        }
        return (hash ^ (hash >>> 11)) & (SLOTS - 1);
    }

    /** The text, or null if it is not UTF-8, or has the very character that stands for what is not. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(MALFORMED) < 0 ? text : null;
    }
}
