package org.closedloop.sla.format;

/** Control characters but tabs and line breaks, such as the zeros that a database pads a text with. */
public final class ControlCharacters {

    /** Where Unicode has a sign for each of them. */
    private static final char PICTURES = '\u2400';

    private ControlCharacters() {}

    /** Whether the text has any. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    /** The text without control characters and blanks around it. */
    public static String strip(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && isAround(text.charAt(from))) {
            from++;
        }
        while (end > from && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    private static boolean isAround(char c) {
        return isControl(c) || Character.isWhitespace(c);
    }

    /** The text with a sign in the place of each, to be shown: {@code 2\u2400}. */
    public static String shown(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (isControl(shown.charAt(i))) {
                shown.setCharAt(i, (char) (PICTURES + shown.charAt(i)));
            }
        }
        return shown.toString();
    }
}
