package org.closedloop.sla.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph, heading or cell.
 *
 * <p>Escapes are resolved, {@code <br>} is a line break, and a line that an editor wrapped goes on. Markup, which we
 * never write, is text: {@code 3*4*5} stays as it is.
 */
final class InlineText {

    /** The number of a paragraph in a clause; any other in bold belongs to the text. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,3}");

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();

    private InlineText() {}

    static String of(Node parent) {
        return new InlineText().read(parent, parent.getFirstChild(), null);
    }

    /**
     * One paragraph of a text.
     *
     * @param line how many lines below the first it begins
     */
    record Numbered(int line, String text) {}

    /**
     * The paragraphs of a text, without their numbers in bold: each number begins one, also where a blank line was
     * lost.
     */
    static List<Numbered> unnumbered(Node paragraph) {
        List<Numbered> found = new ArrayList<>();
        Node from = paragraph.getFirstChild();
        int line = 0;
        int start = 0;
        for (Node node = from; node != null; node = node.getNext()) {
            if (isNumber(node)) {
                if (!node.equals(paragraph.getFirstChild())) {
                    found.add(new Numbered(start, new InlineText().read(paragraph, from, node)));
                }
                from = node.getNext();
                start = line;
            }
            line += node instanceof SoftLineBreak || node instanceof HardLineBreak ? 1 : 0;
        }
        found.add(new Numbered(start, new InlineText().read(paragraph, from, null)));
        return found;
    }

    private static boolean isNumber(Node node) {
        return node instanceof StrongEmphasis
                && node.getFirstChild() instanceof Text number
                && number.getNext() == null
                && NUMBER.matcher(number.getLiteral()).matches();
    }

    /** In a loop, because a text can be nested deeper than a stack is. */
    private String read(Node parent, @Nullable Node first, @Nullable Node end) {
        Node node = first;
        while (node != null && !node.equals(end)) {
            open(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                close(node);
                next = node.getNext();
                Node around = node.getParent();
                node = next != null || around == null || around.equals(parent) ? null : around;
            }
            node = next;
        }
        return MarkdownText.carried(text.toString());
    }

    private void open(Node node) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof HtmlInline tag) {
            text.append(BREAK.matcher(tag.getLiteral()).matches() ? "\n" : tag.getLiteral());
        } else if (node instanceof Code code) {
            text.append('`').append(code.getLiteral()).append('`');
        } else if (node instanceof Delimited delimited) {
            text.append(delimited.getOpeningDelimiter());
        } else if (node instanceof Image) {
            text.append("![");
        } else if (node instanceof Link) {
            text.append('[');
        }
    }

    private void close(Node node) {
        if (node instanceof Delimited delimited) {
            text.append(delimited.getClosingDelimiter());
        } else if (node instanceof Image image) {
            text.append("](").append(image.getDestination()).append(title(image.getTitle()));
        } else if (node instanceof Link link) {
            text.append("](").append(link.getDestination()).append(title(link.getTitle()));
        }
    }

    private static String title(@Nullable String title) {
        return title == null ? ")" : " \"" + title + "\")";
    }
}
