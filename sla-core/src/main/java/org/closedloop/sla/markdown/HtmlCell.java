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
    private final Deque<Opening> open = new ArrayDeque<>();

    /** Whether the last line is empty, or has only the hyphen of an item. */
    private boolean isFresh = true;

    /**
     * Where an element begins.
     *
     * @param markup how it begins; empty if it is read as its text
     * @param address where a link leads; empty if it is none
     */
    private record Opening(String markup, String address, int start, int line) {}

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

    /** Its text. */
    String text() {
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
        String name = xml.getLocalName();
        String address = xml.getAttributeValue(null, "href");
        String markup = markup(xml);
        HtmlTag tag = HtmlTag.of(markup);
        boolean isLine = LINES.contains(name) && !tag.hasEffect();
        if (tag.isBreak()) {
            text.append('\n');
        } else if (isLine) {
            openLine(name);
        }
        boolean isRead = tag.isBreak() || isLine || tag.isFormat();
        boolean isLink = name.equals("a") && address != null;
        open.push(new Opening(isRead ? "" : markup, isLink ? address : "", text.length(), line));
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
        Opening opening = open.pop();
        String inner = text.substring(opening.start());
        boolean isAddress = !opening.address().isEmpty() && LinkAddress.isText(inner, opening.address());
        if (!opening.markup().isEmpty() && !isAddress) {
            report.accept(new Block.Markup(opening.line(), opening.markup() + inner + "</" + name + ">"));
        }
    }

    private static String markup(XMLStreamReader xml) {
        StringBuilder markup = new StringBuilder("<").append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            markup.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            markup.append(xml.getAttributeValue(i)).append('"');
        }
        return markup.append('>').toString();
    }
}
