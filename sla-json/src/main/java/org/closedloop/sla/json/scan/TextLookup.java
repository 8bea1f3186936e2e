package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meaning of recurring texts by their bytes, without creating a string.
 *
 * <p>Caches a limited number of short texts; other texts are decoded each time. A cached text is valid UTF-8.
 */
final class TextLookup<T> {

    private static final int SLOTS = 2048;
    private static final int MOST = SLOTS / 2;
    /** Longer texts are not cached. */
    private static final int LONGEST = 16;

    private static final char MALFORMED = '\uFFFD';

    private final Function<String, ? extends @Nullable T> meaning;
    /** The first eight bytes of each text and the next eight, filled up with zeros. */
    private final long[] heads = new long[SLOTS];

    private final long[] tails = new long[SLOTS];
    private final int[] lengths = new int[SLOTS];
    private final @Nullable Object[] meanings = new Object[SLOTS];
    private int size;

    /** Creates a lookup with this meaning, which is null if a text has none. */
    TextLookup(Function<String, ? extends @Nullable T> meaning) {
        this.meaning = meaning;
    }

    /** The meaning of the text between the two places; null if it has none, or is not UTF-8. */
    @Nullable
    T get(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return make(bytes, from, to);
        }
        return from + LONGEST <= bytes.length
                ? get(bytes, from, to, Swar.at(bytes, from), Swar.at(bytes, from + Long.BYTES))
                : get(bytes, from, to, Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), LONGEST));
    }

    private @Nullable T get(byte[] bytes, int from, int to, byte[] padded) {
        return get(bytes, from, to, Swar.at(padded, 0), Swar.at(padded, Long.BYTES));
    }

    /** The same, with the eight bytes from here and the next eight, which may be more than the text. */
    private @Nullable T get(byte[] bytes, int from, int to, long first, long next) {
        int length = to - from;
        long head = Swar.first(length, first);
        long tail = length > Long.BYTES ? Swar.first(length - Long.BYTES, next) : 0;
        int slot = slot(head, tail);
        for (Object known = meanings[slot]; known != null; known = meanings[slot]) {
            if (heads[slot] == head && tails[slot] == tail && lengths[slot] == length) {
                @SuppressWarnings("unchecked") // Only meanings are put in.
                T found = (T) known;
                return found;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        T made = make(bytes, from, to);
        if (made != null && size < MOST) {
            heads[slot] = head;
            tails[slot] = tail;
            lengths[slot] = length;
            meanings[slot] = made;
            size++;
        }
        return made;
    }

    private static int slot(long head, long tail) {
        long mixed = (head ^ Long.rotateLeft(tail, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 53);
    }

    private @Nullable T make(byte[] bytes, int from, int to) {
        String text = decode(bytes, from, to);
        return text == null ? null : meaning.apply(text);
    }

    /** The text; null if it is not UTF-8, or contains U+FFFD. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(MALFORMED) < 0 ? text : null;
    }
}
