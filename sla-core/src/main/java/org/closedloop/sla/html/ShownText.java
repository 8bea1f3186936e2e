package org.closedloop.sla.html;

import org.closedloop.sla.constraint.VisibleText;

/** Shows data on a page with its invisible characters. */
public final class ShownText {

    private ShownText() {}

    /**
     * The text as {@link VisibleText} shows it, and with the number of each blank that looks like a space:
     * {@code won␀}, {@code won[U+00A0]}.
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
        boolean otherBlank = Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
        shown.append(otherBlank || !VisibleText.isVisible(c) ? VisibleText.sign(c) : Character.toString(c));
    }
}
