package org.closedloop.sla.markdown;

/** Formats text as a string of CSS; every special character is escaped. */
public final class CssText {

    private CssText() {}

    /** A quoted string; all but ASCII letters and digits are written by their number. */
    public static String of(String text) {
        StringBuilder string = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain) {
                string.appendCodePoint(c);
            } else {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return string.append('"').toString();
    }
}
