package org.closedloop.sla.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.closedloop.sla.markdown.WordEmphasis.Opening;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
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
 * <p>Escapes are resolved, {@code <br>} is a line break, and a line break of an editor is a space. Emphasis, code, and
 * links to their own text are read as text. All other markup is reported, because plain text cannot express it. So is
 * emphasis within a word, because {@code 3*4*5} may not mean 345.
 */
final class InlineText {

    /** The number of a paragraph in a clause; any other in bold belongs to the text. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,3}");

    private final Consumer<Block.Markup> report;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Opening> open = new ArrayDeque<>();
    private final WordEmphasis emphasis = new WordEmphasis(text);
    private int line;

    private InlineText(int line, Consumer<Block.Markup> report) {
        this.line = line;
        this.report = report;
    }

    /**
     * The text within a node.
     *
     * @param line where it begins
     * @param report what takes the markup that is not read as text
     */
    static String of(Node parent, int line, Consumer<Block.Markup> report) {
        Node first = parent.getFirstChild();
        // Most cells are one text, which needs no reader.
        return first instanceof Text only && only.getNext() == null
                ? MarkdownText.carried(only.getLiteral())
                : new InlineText(line, report).read(parent, first, null);
    }

    /**
     * The paragraphs of a text, without their numbers in bold: each number begins one, also where a blank line was
     * lost.
     */
    static List<Block.Paragraph> unnumbered(Node paragraph, int line, Consumer<Block.Markup> report) {
        List<Block.Paragraph> found = new ArrayList<>();
        Node from = paragraph.getFirstChild();
        int end = line;
        int start = line;
        for (Node node = from; node != null; node = node.getNext()) {
            if (isNumber(node)) {
                if (!node.equals(paragraph.getFirstChild())) {
                    found.add(new Block.Paragraph(start, new InlineText(start, report).read(paragraph, from, node)));
                }
                from = node.getNext();
                start = end;
            }
            end += node instanceof SoftLineBreak || node instanceof HardLineBreak ? 1 : 0;
        }
        found.add(new Block.Paragraph(start, new InlineText(start, report).read(paragraph, from, null)));
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
        open.forEach(opening -> report.accept(new Block.Markup(opening.line(), opening.markup())));
        emphasis.report(report);
        return MarkdownText.carried(text.toString());
    }

    private void open(Node node) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            line++;
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            line++;
            text.append('\n');
        } else if (node instanceof HtmlInline html) {
            read(html.getLiteral());
        } else if (node instanceof Code code) {
            Opening opening = opening("`");
            text.append(code.getLiteral());
            emphasis.add(opening, "`");
        } else if (node instanceof Delimited delimited) {
            open.push(opening(delimited.getOpeningDelimiter()));
        } else if (node instanceof Image) {
            open.push(opening("!["));
        } else if (node instanceof Link) {
            open.push(opening("["));
        }
    }

    private void close(Node node) {
        if (node instanceof Strikethrough struck) {
            report(openingOf(struck.getOpeningDelimiter()), struck.getClosingDelimiter());
        } else if (node instanceof Delimited delimited) {
            emphasis.add(openingOf(delimited.getOpeningDelimiter()), delimited.getClosingDelimiter());
        } else if (node instanceof Image image) {
            report(openingOf("!["), "](" + image.getDestination() + title(image.getTitle()));
        } else if (node instanceof Link link) {
            close(link, openingOf("["));
        }
    }

    private void close(Link link, Opening opening) {
        String label = text.substring(opening.start());
        String title = link.getTitle();
        if (LinkAddress.isText(label, link.getDestination()) && (title == null || LinkAddress.isText(title, label))) {
            emphasis.removeFrom(opening.start());
            text.replace(opening.start(), text.length(), LinkAddress.unescaped(label));
        } else {
            report(opening, "](" + link.getDestination() + title(title));
        }
    }

    /** Reads a tag, or a comment or the like. */
    private void read(String html) {
        HtmlTag tag = HtmlTag.of(html);
        if (tag.isBreak()) {
            text.append('\n');
        } else if (tag.isClosing() && isOpen(tag.name())) {
            report(open.pop(), html);
        } else if (tag.isEmphasis()) {
            emphasis.add(tag, line);
        } else if (!tag.isFormat()) {
            if (tag.name().isEmpty() || tag.isClosing()) {
                report.accept(new Block.Markup(line, html));
            } else {
                open.push(new Opening(tag.name(), html, text.length(), line));
            }
        }
        line += (int) html.chars().filter(letter -> letter == '\n').count();
    }

    private boolean isOpen(String tag) {
        return !open.isEmpty() && open.peek().name().equals(tag);
    }

    /** The last opening of this markup; tags within it that were not closed are reported. */
    private Opening openingOf(String markup) {
        Opening opening = open.pop();
        while (!opening.markup().equals(markup)) {
            report.accept(new Block.Markup(opening.line(), opening.markup()));
            opening = open.pop();
        }
        return opening;
    }

    private Opening opening(String markup) {
        return new Opening("", markup, text.length(), line);
    }

    private void report(Opening opening, String closing) {
        report.accept(opening.around(text, text.length(), closing));
    }

    private static String title(@Nullable String title) {
        return title == null ? ")" : " \"" + title + "\")";
    }
}
