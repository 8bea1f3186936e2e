package org.closedloop.sla.constraint;

/**
 * A text as a message can hold it: as long as there is room for, and without half of a character.
 *
 * <p>A character beyond U+FFFF is a pair of {@code char}s. One without the other is no character: UTF-8 cannot carry
 * it, so that a file which holds it cannot be written.
 *
 * <pre>{@code
 * Excerpt.of("Überschrift", 8, "...");   // "Übers..."
 * }</pre>
 */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text if it has at most {@code most} {@code char}s, and otherwise its beginning with the mark: together at
     * most that many, and one less rather than half of a pair. In either case {@linkplain #whole whole}.
     *
     * @throws IllegalArgumentException if there is no room for the mark
     */
    public static String of(String text, int most, String mark) {
        if (most < mark.length()) {
            throw new IllegalArgumentException(
                    "excerpt: must have room for '" + mark + "', but is of " + most + " characters at most");
        }
        if (text.length() <= most) {
            return whole(text);
        }
        int end = most - mark.length();
        boolean halves = end > 0 && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return whole(text.substring(0, halves ? end - 1 : end)) + mark;
    }

    /** The text with U+FFFD in the place of each half of a pair that stands alone; the same one if there is none. */
    public static String whole(String text) {
        int half = half(text, 0);
        if (half < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        while (half >= 0) {
            whole.setCharAt(half, '\uFFFD');
            half = half(text, half + 1);
        }
        return whole.toString();
    }

    /** Whether the text has no half of a pair that stands alone. */
    public static boolean isWhole(String text) {
        return half(text, 0) < 0;
    }

    /**
     * Where the first half that stands alone is, from an index that is no second half of a pair; -1 if there is none.
     */
    private static int half(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean paired = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (Character.isSurrogate(c) && !paired) {
                return i;
            }
            i += paired ? 2 : 1;
        }
        return -1;
    }
}
