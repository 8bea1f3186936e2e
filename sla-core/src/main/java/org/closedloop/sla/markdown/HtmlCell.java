package org.closedloop.sla.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The text of a cell of an HTML table, with a line for each paragraph and each item of a list. */
final class HtmlCell {

    private static final Parser ENTITIES = Parser.builder().build();
    private static final Set<String> LINES = Set.of("div", "li", "p", "ul");
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n]+");

    private final Consumer<Block.Markup> report;
    private final StringBuilder text = new StringBuilder();
    private final WordEmphasis emphasis = new WordEmphasis(text);
    private final Deque<Element> open = new ArrayDeque<>();
    private int links;

    /** Whether the last line is empty, or has only the hyphen of an item. */
    private boolean isFresh = true;

    /**
     * An element that has begun.
     *
     * @param isRead whether it is read as its text
     * @param address where a link leads; empty if it is none
     */
    private record Element(HtmlTag tag, boolean isRead, String address, WordEmphasis.Opening opening) {}

    HtmlCell(Consumer<Block.Markup> report) {
        this.report = report;
    }

    /** The text of an entity reference, such as {@code nbsp}. */
    static String entity(String name) {
        String reference = "&" + name + ";";
        return ENTITIES.parse(reference).getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Text literal
                ? literal.getLiteral()
                : reference;
    }

    /** Whether each element in it has ended. */
    boolean isWhole() {
        return open.isEmpty();
    }

    /** Its text, when each element in it has ended. */
    String text() {
        emphasis.report(report);
        return MarkdownText.carried(text.toString());
    }

    /** Adds text, in which white space is a space. */
    void add(String more) {
        String spaced = SPACES.matcher(more).replaceAll(" ");
        isFresh = isFresh && spaced.isBlank();
        text.append(spaced);
    }

    /** An element in it begins. */
    void open(XMLStreamReader xml, int line) {
        HtmlTag tag = HtmlTag.of(xml);
        String address = tag.name().equals("a") && !tag.hasEffect() ? xml.getAttributeValue(null, "href") : null;
        boolean isLine = LINES.contains(tag.name()) && !tag.hasEffect();
        if (tag.isBreak()) {
            text.append('\n');
        } else if (isLine) {
            openLine(tag.name());
        }
        links += address == null || address.isEmpty() ? 0 : 1;
        open.push(new Element(
                tag,
                tag.isBreak() || isLine || tag.isFormat(),
                address == null ? "" : address,
                new WordEmphasis.Opening(tag.name(), tag.markup(), text.length(), line)));
    }

    private void openLine(String name) {
        if (!isFresh) {
            text.append('\n');
        }
        if (name.equals("li")) {
            text.append("- ");
        }
        isFresh = true;
    }

    /** The last element that began ends. */
    void close(String name) {
        Element element = open.pop();
        String closing = "</" + name + ">";
        if (element.tag().isEmphasis()) {
            emphasis.add(element.opening(), closing);
        } else if (isLinkToText(element)) {
            emphasis.removeFrom(element.opening().start());
        } else if (!element.isRead()) {
            report.accept(element.opening().around(text, text.length(), closing));
        }
        links -= element.address().isEmpty() ? 0 : 1;
    }

    /** A link within a link is none: the text of each would be compared as often as they are nested. */
    private boolean isLinkToText(Element element) {
        return links == 1
                && !element.address().isEmpty()
                && LinkAddress.isText(text.substring(element.opening().start()), element.address());
    }
}
