package org.closedloop.sla.examples.scorecard.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a page, and is the only place where text becomes markup: text and the values of attributes are escaped, and
 * each open element must be closed.
 */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String tag = open.pop();
        page.append("</").append(tag).append('>');
        if (!tag.equals("span") && !tag.equals("strong")) {
            page.append('\n');
        }
        return this;
    }

    /** An element with text only. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** Text, from anywhere. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /**
     * A style sheet of our own.
     *
     * @throws IllegalArgumentException if it could end its element
     */
    Html stylesheet(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("style sheet: must not hold '<' or '&', which could end it");
        }
        page.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /**
     * The whole page.
     *
     * @throws IllegalStateException if an element is still open
     */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("page: must close what it opens, but " + open + " is open");
        }
        return page.toString();
    }

    private StringBuilder start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("element '" + tag + "': attributes are names and values in turn");
        }
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            page.append('"');
        }
        return page;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** No control characters, which XML forbids, and no half of a surrogate pair. */
    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
