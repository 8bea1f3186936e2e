package org.closedloop.sla.examples.scorecard.terminal;

import java.util.regex.Pattern;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.constraint.VisibleText;

/** Text in columns of a fixed width. Every character used here is one column wide. */
final class Cells {

    /** The width of a line. */
    static final int WIDTH = 100;

    /** The spaces between words; a currency stays with its amount. */
    private static final Pattern WORDS = Pattern.compile("(?<!\\b[A-Z]{3}) | (?!-?\\d)");

    private Cells() {}

    static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - cut.length());
    }

    static String right(String text, int width) {
        String cut = cut(text, width);
        return " ".repeat(width - cut.length()) + cut;
    }

    /** Text that is too long ends in an ellipsis. */
    static String cut(String text, int width) {
        return Excerpt.of(VisibleText.of(text), width, "…");
    }

    /** Wraps text at the full width; the first line starts with the prefix, the others with the indentation. */
    static String wrap(String first, String text) {
        return wrap(first, text, WIDTH);
    }

    /** Wraps text at a width; the first line starts with the prefix, the others with the indentation. */
    static String wrap(String first, String text, int width) {
        int indent = first.length();
        StringBuilder lines = new StringBuilder(VisibleText.of(first));
        int column = indent;
        boolean begun = false;
        for (String word : WORDS.split(VisibleText.of(text), -1)) {
            if (begun && column + 1 + word.length() > width) {
                lines.append('\n').append(" ".repeat(indent));
                column = indent;
                begun = false;
            }
            lines.append(begun ? " " : "").append(word);
            column += (begun ? 1 : 0) + word.length();
            begun = true;
        }
        return lines.append('\n').toString();
    }
}
