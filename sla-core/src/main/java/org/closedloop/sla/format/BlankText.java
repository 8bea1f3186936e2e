package org.closedloop.sla.format;

/** Blanks around texts, no-break and narrow ones included, which spreadsheets and web pages leave in cells. */
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

    /** The text without blanks around it. */
    static String strip(String text) {
        int from = start(text);
        int end = end(text, from);
        return text.substring(from, end);
    }

    /** Where the first sign is that is no blank; the length, if there is none. */
    static int start(String text) {
        int from = 0;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Behind the last sign that is no blank; not before this place. */
    static int end(String text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
