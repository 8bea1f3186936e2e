package org.closedloop.sla.json.csv;

import java.util.Locale;

/** The names of pipelines that reports write in parentheses behind a stage: {@code Closed Won (Sales Pipeline)}. */
final class Pipelines {

    private static final String QUOTES = "\"'\u201c\u201d\u201e\u00ab\u00bb";

    private Pipelines() {}

    /** The text without its last parentheses, if it ends with them, within quotes or not. */
    static String without(String text) {
        int end = text.length();
        while (end > 0 && isQuoteOrBlank(text.charAt(end - 1))) {
            end--;
        }
        int open = 0;
        for (int i = end - 1; i > 0; i--) {
            char c = text.charAt(i);
            open += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (open == 0) {
                return c == '(' && i < end - 1 ? text.substring(0, i).strip() : text;
            }
        }
        return text;
    }

    /** Whether the last parentheses call what is in them a pipeline. */
    static boolean isNamedIn(String text) {
        return text.substring(without(text).length()).toLowerCase(Locale.ROOT).contains("pipeline");
    }

    private static boolean isQuoteOrBlank(char c) {
        return QUOTES.indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
