package org.closedloop.sla.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.markdown.MarkdownPage;

/**
 * Builds a page, and is the only place where text becomes markup: text and the values of attributes are escaped, and
 * each open element must be closed.
 */
public final class Html {

    /** The namespace of a drawing, which tools that read the page as XML need. */
    public static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    private static final MarkdownPage MARKDOWN = new MarkdownPage();

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are pairs of a name and a value. */
    public Html open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        String tag = open.pop();
        page.append("</").append(tag).append('>');
        if (!tag.equals("span") && !tag.equals("strong")) {
            page.append('\n');
        }
        return this;
    }

    /** An element with text only. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without content. */
    public Html empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** Text, from anywhere. */
    public Html text(String text) {
        escape(text);
        return this;
    }

    /** Markdown, in which raw HTML is escaped. */
    public Html markdown(String markdown) {
        page.append(MARKDOWN.html(markdown));
        return this;
    }

    /**
     * A style sheet of the library.
     *
     * @throws IllegalArgumentException if it could end its element
     */
    public Html stylesheet(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("style sheet: must not contain '<' or '&', which could end it");
        }
        page.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /**
     * The whole page.
     *
     * @throws IllegalStateException if an element is still open
     */
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("page: must close each element, but " + open + " is open");
        }
        return page.toString();
    }

    private StringBuilder start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("element '" + tag + "': attributes must be pairs of a name and a value");
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
                case '\n', '\t' -> page.append((char) c);
                default -> page.append(shown(c));
            }
        });
    }

    /** HTML forbids control characters, and others could turn the direction of writing of the page. */
    private static String shown(int c) {
        boolean character =
                !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
        if (!character) {
            return "\uFFFD";
        }
        return VisibleText.isVisible(c) ? Character.toString(c) : VisibleText.sign(c);
    }
}
