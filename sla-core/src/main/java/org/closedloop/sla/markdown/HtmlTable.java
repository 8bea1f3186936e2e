package org.closedloop.sla.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A table of HTML that is well-formed, as pandoc writes it.
 *
 * <p>A line break, a paragraph or an item of a list begins another line of its cell. Without a row of headers, the
 * headers are blank.
 */
final class HtmlTable {

    /** A line break as HTML writes it, and XML does not. */
    private static final Pattern OPEN_BREAK = Pattern.compile("<br\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> AROUND = Set.of("table", "thead", "tbody", "colgroup", "col");

    private final int line;
    private final Consumer<Block.Markup> report;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private @Nullable HtmlCell cell;
    private boolean isHeaded;

    private HtmlTable(int line, Consumer<Block.Markup> report) {
        this.line = line;
        this.report = report;
    }

    /**
     * The table of a block of HTML; anything else is reported as markup.
     *
     * @param line where the block begins
     */
    static Optional<Block.Table> of(String html, int line, Consumer<Block.Markup> report) {
        List<Block.Markup> found = new ArrayList<>();
        HtmlTable table = new HtmlTable(line, found::add);
        try {
            XMLStreamReader xml = factory()
                    .createXMLStreamReader(
                            new StringReader(OPEN_BREAK.matcher(html).replaceAll("<br/>")));
            xml.nextTag();
            xml.require(XMLStreamConstants.START_ELEMENT, null, "table");
            while (xml.hasNext()) {
                table.read(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            report.accept(new Block.Markup(line, html.strip()));
            return Optional.empty();
        }
        Optional<Block.Table> read = table.table();
        found.forEach(report);
        return read;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void read(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> text(xml.getText(), xml);
            case XMLStreamConstants.ENTITY_REFERENCE -> text(HtmlCell.entity(xml.getLocalName()), xml);
            case XMLStreamConstants.COMMENT -> report("<!--" + xml.getText() + "-->", xml);
            case XMLStreamConstants.END_DOCUMENT -> {}
            default -> report("<?" + xml.getPITarget() + "?>", xml);
        }
    }

    private void open(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (cell != null) {
            cell.open(xml, line(xml));
        } else if (name.equals("th") || name.equals("td")) {
            cell = new HtmlCell(report);
            isHeaded |= name.equals("th") && rows.size() == 1;
            if (xml.getAttributeValue(null, "colspan") != null || xml.getAttributeValue(null, "rowspan") != null) {
                report("<" + name + " colspan/rowspan>", xml);
            }
        } else if (name.equals("tr")) {
            rows.add(new Block.Row(line(xml), List.of()));
        } else if (!AROUND.contains(name)) {
            report("<" + name + ">", xml);
        }
    }

    private void close(String name) {
        if (cell != null && cell.isWhole()) {
            cells.add(cell.text());
            cell = null;
        } else if (cell != null) {
            cell.close(name);
        } else if (name.equals("tr")) {
            int last = rows.size() - 1;
            rows.set(last, new Block.Row(rows.get(last).line(), List.copyOf(cells)));
            cells.clear();
        }
    }

    private void text(String text, XMLStreamReader xml) {
        if (cell != null) {
            cell.add(text);
        } else if (!text.isBlank()) {
            report(text.strip(), xml);
        }
    }

    private void report(String markup, XMLStreamReader xml) {
        report.accept(new Block.Markup(line(xml), markup));
    }

    private int line(XMLStreamReader xml) {
        return line + xml.getLocation().getLineNumber() - 1;
    }

    private Optional<Block.Table> table() {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            report.accept(new Block.Markup(line, "<table>"));
            return Optional.empty();
        }
        List<String> headers = isHeaded ? rows.get(0).cells() : Collections.nCopies(columns, "");
        List<Block.Row> body = rows.subList(isHeaded ? 1 : 0, rows.size()).stream()
                .map(row -> new Block.Row(row.line(), padded(row.cells(), headers.size())))
                .toList();
        return Optional.of(new Block.Table(line, headers, body));
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
        return padded;
    }
}
