package org.closedloop.sla.html;

import java.util.Locale;

/** Shows data on a page with its invisible characters. */
public final class ShownText {

    /** Where Unicode has a sign for each control character. */
    private static final int PICTURES = 0x2400;

    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private ShownText() {}

    /**
     * The text with a sign for each control character, and the number of each character that is invisible or turns the
     * direction of writing: {@code won␀}, {@code won[U+00A0]}.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** Writes a name, which may be broken after the characters that join its words. */
    public static void appendName(Html html, String name) {
        String rest = of(name);
        for (int end = joint(rest); end > 0; end = joint(rest)) {
            html.text(rest.substring(0, end)).empty("wbr");
            rest = rest.substring(end);
        }
        html.text(rest);
    }

    /** Where the first word ends that another one follows; 0 if none does. */
    private static int joint(String name) {
        for (int i = 1; i < name.length(); i++) {
            if ("_.-".indexOf(name.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static void append(StringBuilder shown, int c) {
        if (c < ' ') {
            shown.appendCodePoint(PICTURES + c);
        } else if (c == DELETE) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if (isUnseen(c)) {
            shown.append("[U+").append(String.format(Locale.ROOT, "%04X", c)).append(']');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Blanks that look like others, and format characters but the joiners, which some scripts need. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return (type == Character.FORMAT && !joiner)
                || (type == Character.SPACE_SEPARATOR && c != ' ')
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.CONTROL && c > DELETE);
    }
}
