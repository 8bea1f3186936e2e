package org.closedloop.sla.text;

import java.util.Locale;

/** Compares texts by their words: the kind of quotation marks, capitals, ß and spaces make no difference. */
public final class Spelling {

    private static final String MARKS = "“”„«»";
    private static final String SPACES = " \t\n\u000b\f\r\u00a0";

    private Spelling() {}

    /** Whether two texts have the same words. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || (beginAlike(one, other) && folded(one).equals(folded(other)));
    }

    /** Texts that differ mostly do so in their first letters. */
    private static boolean beginAlike(String one, String other) {
        char first = one.isEmpty() ? ' ' : Character.toLowerCase(one.charAt(0));
        char firstOfOther = other.isEmpty() ? ' ' : Character.toLowerCase(other.charAt(0));
        return first == firstOfOther || !isPlainLetter(first) || !isPlainLetter(firstOfOther);
    }

    private static boolean isPlainLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean space = SPACES.indexOf(letter) >= 0;
            if (!space) {
                folded.append(letter == 'ß' ? "ss" : MARKS.indexOf(letter) >= 0 ? "\"" : String.valueOf(letter));
            } else if (!spaced) {
                folded.append(' ');
            }
            spaced = space;
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
