package org.closedloop.sla.constraint;

/**
 * Shortens texts for messages, and replaces unpaired surrogates.
 *
 * <p>Java represents a character above U+FFFF as a pair of {@code char}s, a surrogate pair. UTF-8 cannot encode one
 * half of a pair.
 *
 * <pre>{@code
 * Excerpt.of("Überschrift", 8, "...");   // "Übers..."
 * }</pre>
 */
public final class Excerpt {

    private Excerpt() {}

    /**
     * Returns the text if it has at most {@code most} {@code char}s; otherwise its beginning followed by the mark,
     * together at most {@code most} {@code char}s. A surrogate pair is never split, and unpaired surrogates are
     * {@linkplain #whole replaced}.
     *
     * @throws IllegalArgumentException if {@code most} is less than the length of the mark
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

    /** Replaces each unpaired surrogate with U+FFFD; returns the same text if it has none. */
    public static String whole(String text) {
        int unpaired = unpaired(text, 0);
        if (unpaired < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        while (unpaired >= 0) {
            whole.setCharAt(unpaired, '\uFFFD');
            unpaired = unpaired(text, unpaired + 1);
        }
        return whole.toString();
    }

    /** Returns whether the text has no unpaired surrogate. */
    public static boolean isWhole(String text) {
        return unpaired(text, 0) < 0;
    }

    /**
     * The index of the first unpaired surrogate at or after {@code from}, which must not be inside a pair; -1 if there
     * is none.
     */
    private static int unpaired(String text, int from) {
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
