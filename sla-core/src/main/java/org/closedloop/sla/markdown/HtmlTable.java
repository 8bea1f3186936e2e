package org.closedloop.sla.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
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

    /** Java 24 made these limits so small that a contract can exceed them; without a DTD nothing expands. */
    private static final List<String> LIMITS = List.of(
            "jdk.xml.elementAttributeLimit",
            "jdk.xml.maxElementDepth",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.maxXMLNameLimit",
            "jdk.xml.totalEntitySizeLimit");

    private static final Set<String> PARTS = Set.of("thead", "tbody", "colgroup", "col", "tr", "th", "td");

    private final int line;
    private final Consumer<Block.Markup> report;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private @Nullable HtmlCell cell;
    private int cellLine;
    private int openRows;
    private boolean isBegun;
    private boolean isHeaded;

    private HtmlTable(int line, Consumer<Block.Markup> report) {
        this.line = line;
        this.report = report;
    }

    /**
     * The table of a block of HTML, or a sign that it is too large; anything else is reported as markup.
     *
     * @param line where the block begins
     */
    static Optional<Block> of(String html, int line, Consumer<Block.Markup> report) {
        List<Block.Markup> found = new ArrayList<>();
        HtmlTable table = new HtmlTable(line, found::add);
        try {
            XMLStreamReader xml = factory()
                    .createXMLStreamReader(
                            // After a blank, an XML declaration is an error; otherwise it would be skipped.
                            new StringReader(" " + OPEN_BREAK.matcher(html).replaceAll("<br/>")));
            while (xml.hasNext()) {
                table.read(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            String block = html.strip();
            report.accept(Block.Markup.around(line, "", block, 0, block.length(), ""));
            return Optional.empty();
        }
        Optional<Block> read = table.table();
        found.forEach(report);
        return read;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    private void read(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(xml.getText(), xml);
            case XMLStreamConstants.ENTITY_REFERENCE -> text(HtmlCell.entity(xml.getLocalName()), xml);
            case XMLStreamConstants.COMMENT -> report("<!--" + xml.getText() + "-->", xml);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> report("<?" + xml.getPITarget() + data(xml) + "?>", xml);
            case XMLStreamConstants.END_DOCUMENT -> {}
            // Only the declaration of a document type is left.
            default -> report("<!DOCTYPE>", xml);
        }
    }

    private static String data(XMLStreamReader instruction) {
        String data = instruction.getPIData();
        return data == null || data.isEmpty() ? "" : " " + data;
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        if (cell != null) {
            cell.open(xml, line(xml));
            return;
        }
        String name = xml.getLocalName();
        HtmlTag tag = HtmlTag.of(xml);
        boolean isRow = name.equals("tr");
        if (!isPart(name) || tag.hasEffect() || (isRow && openRows > 0)) {
            report(tag.markup(), xml);
        }
        if (name.equals("th") || name.equals("td")) {
            cell = new HtmlCell(report);
            cellLine = line(xml);
            isHeaded |= name.equals("th") && openRows > 0 && rows.size() == 1;
        } else if (isRow) {
            if (openRows == 0) {
                rows.add(new Block.Row(line(xml), List.of()));
            }
            openRows++;
        }
    }

    /** Returns whether an element can be here: the table first, and then a part of it. */
    private boolean isPart(String name) throws XMLStreamException {
        if (isBegun) {
            return PARTS.contains(name);
        }
        if (!name.equals("table")) {
            throw new XMLStreamException("not a table");
        }
        isBegun = true;
        return true;
    }

    private void close(String name) {
        if (cell != null && cell.isWhole()) {
            add(cell.text(), name);
            cell = null;
        } else if (cell != null) {
            cell.close(name);
        } else if (name.equals("tr")) {
            openRows--;
            if (openRows == 0) {
                int last = rows.size() - 1;
                rows.set(last, new Block.Row(rows.get(last).line(), List.copyOf(cells)));
                cells.clear();
            }
        }
    }

    private void add(String text, String name) {
        if (openRows > 0) {
            cells.add(text);
        } else {
            report.accept(Block.Markup.around(cellLine, "<" + name + ">", text, 0, text.length(), "</" + name + ">"));
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

    private Optional<Block> table() {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            report.accept(new Block.Markup(line, "<table>"));
            return Optional.empty();
        }
        List<String> headers = isHeaded ? rows.get(0).cells() : Collections.nCopies(columns, "");
        if ((long) rows.size() * headers.size() > TableLimit.MOST_CELLS) {
            return Optional.of(new Block.LargeTable(line));
        }
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
