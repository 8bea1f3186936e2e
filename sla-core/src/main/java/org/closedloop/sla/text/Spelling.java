package org.closedloop.sla.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares texts by their words: the kind of quotation marks, capitals, ß and spaces make no difference. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private Spelling() {}

    /** Whether two texts have the same words. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        String quoted = MARKS.matcher(text).replaceAll("\"");
        return SPACES.matcher(quoted).replaceAll(" ").replace("ß", "ss").toLowerCase(Locale.ROOT);
    }
}
