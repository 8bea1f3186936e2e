package org.closedloop.sla.json.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the separator of the cells of a file from its beginning. */
public final class CellSeparator {

    private static final String USUAL = ",;\t|";
    /** A line for spreadsheets. A letter, digit or quote is not a separator. */
    private static final Pattern LINE =
            Pattern.compile("(\"?)sep=([^\\p{L}\\p{N}\"\\s]|\t)\\1[\r\n].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CellSeparator() {}

    /** The separator of a first line such as {@code sep=;}; empty without such a line. */
    public static Optional<Character> stated(String start) {
        Matcher line = LINE.matcher(start);
        return line.matches() ? Optional.of(line.group(2).charAt(0)) : Optional.empty();
    }

    /**
     * The most frequent of the usual separators in the first row that has one; of equally frequent ones the first.
     * Quoted characters do not count.
     */
    public static char mostFrequent(String start) {
        int[] counts = new int[USUAL.length()];
        boolean any = false;
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            int usual = USUAL.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && any && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && usual >= 0) {
                counts[usual]++;
                any = true;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return USUAL.charAt(most);
    }
}
