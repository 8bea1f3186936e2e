package org.closedloop.sla.format;

/** Strips blanks from texts, including no-break and narrow ones, which spreadsheets and web pages leave in cells. */
final class BlankText {

    private BlankText() {}

    static boolean isBlank(char sign) {
        return sign <= ' '
                || (sign >= '\u0080'
                        && (Character.isWhitespace(sign)
                                || Character.isSpaceChar(sign)
                                || sign == '\u200b'
                                || sign == '\u2060'
                                || sign == '\ufeff'));
    }

    /** Returns the text without leading and trailing blanks. */
    static String strip(String text) {
        int from = start(text);
        int end = end(text, from);
        return text.substring(from, end);
    }

    /** The index of the first character that is not blank; the length if there is none. */
    static int start(String text) {
        int from = 0;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** The index after the last character that is not blank; at least {@code from}. */
    static int end(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
