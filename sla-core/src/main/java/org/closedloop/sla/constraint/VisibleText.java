package org.closedloop.sla.constraint;

import java.util.Arrays;
import java.util.Locale;

/**
 * Shows text from outside with its invisible characters, so that it cannot change how a message, a page or a terminal
 * shows the text around it.
 *
 * <pre>{@code
 * VisibleText.of("won\u0000");       // "won␀"
 * VisibleText.of("two\nlines");      // "two␊lines"
 * VisibleText.of("abc\u202Exyz");    // "abc[U+202E]xyz"
 * }</pre>
 */
public final class VisibleText {

    /** The first of Unicode's signs for the control characters U+0000 to U+001F. */
    private static final int PICTURES = 0x2400;

    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private VisibleText() {}

    /**
     * Returns the text with a sign in place of each control character from U+0000 to U+001F and U+007F, line breaks and
     * tabs included, and with {@code [U+...]} in place of each other character that {@link #isVisible} refuses. Returns
     * the same text if there is none. A text that was returned is returned unchanged.
     */
    public static String of(String text) {
        int first = firstInvisible(text);
        if (first < 0) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first).codePoints().forEach(c -> visible.append(isVisible(c) ? Character.toString(c) : sign(c)));
        return visible.toString();
    }

    /** Returns the arguments of a message: numbers as they are, all others as visible texts. */
    public static Object[] ofArguments(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument : of(String.valueOf(argument)))
                .toArray();
    }

    /**
     * Returns whether a character is shown as it is: none of the control characters, line and paragraph separators,
     * unpaired surrogates, and format characters, such as those that change the direction of writing. Blanks and the
     * joiners U+200C and U+200D, which some scripts need, are shown as they are.
     */
    public static boolean isVisible(int codePoint) {
        if (codePoint < DELETE) {
            return codePoint >= ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> codePoint == 0x200C || codePoint == 0x200D;
            default -> true;
        };
    }

    /** Returns what is shown in place of a character that is not visible, such as {@code ␀} or {@code [U+0085]}. */
    public static String sign(int codePoint) {
        if (codePoint < ' ') {
            return Character.toString(PICTURES + codePoint);
        }
        return codePoint == DELETE
                ? Character.toString(PICTURE_OF_DELETE)
                : "[U+" + String.format(Locale.ROOT, "%04X", codePoint) + "]";
    }

    private static int firstInvisible(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isVisible(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }
}
