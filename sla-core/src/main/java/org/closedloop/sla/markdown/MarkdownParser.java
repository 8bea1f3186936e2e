package org.closedloop.sla.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses a Markdown text into headings, paragraphs and tables, in their order and with their lines.
 *
 * <p>Lists, quotes, code and rules are no markup here: a line that an editor's wrapping begins with {@code 1.} or
 * {@code -} is still a line of its paragraph. A table can also be one of HTML, as pandoc writes those in which a cell
 * has several lines.
 */
public final class MarkdownParser {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /** The tags around the parts of a page that pandoc turned into Markdown, and a line break between paragraphs. */
    private static final Pattern SECTION = Pattern.compile(
            "</(?:div|main|section)>|<(?:div|main|section)(?: class=\"section[^\"]*\"| role=\"main\")?>|<br ?/?>");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownParser(String markdown) {
        this.text = markdown;
    }

    /** The pieces of a text, in their order. */
    public static List<Block> blocksOf(String markdown) {
        // A byte order mark is what some editors put before a text, and no part of it.
        String text = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
        MarkdownParser parser = new MarkdownParser(text);
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            parser.add(node);
        }
        return List.copyOf(parser.blocks);
    }

    private void add(Node node) {
        int line = line(node);
        List<Block.Markup> markup = new ArrayList<>();
        if (node instanceof Heading heading) {
            blocks.add(new Block.Heading(line, heading.getLevel(), InlineText.of(heading, line, markup::add)));
        } else if (node instanceof Paragraph) {
            InlineText.unnumbered(node, line, markup::add).stream()
                    .filter(part -> !part.text().isBlank() || node.getFirstChild() instanceof StrongEmphasis)
                    .forEach(blocks::add);
        } else if (node instanceof TableBlock) {
            blocks.add(table(node, markup::add));
        } else if (node instanceof HtmlBlock html && !isSection(html)) {
            HtmlTable.of(html.getLiteral(), line, markup::add).ifPresent(blocks::add);
        } else if (!(node instanceof HtmlBlock)) {
            blocks.add(new Block.Paragraph(line, source(node)));
        }
        blocks.addAll(markup);
    }

    private static boolean isSection(HtmlBlock html) {
        return html.getLiteral()
                .lines()
                .allMatch(line -> SECTION.matcher(line.strip()).matches());
    }

    private Block.Table table(Node table, Consumer<Block.Markup> markup) {
        List<List<String>> cells = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    cells.add(cells(row, markup));
                    rows.add(new Block.Row(line(row), withSurplus(row, cells.get(cells.size() - 1))));
                }
            }
        }
        return new Block.Table(line(table), cells.get(0), rows.subList(1, rows.size()));
    }

    private static List<String> cells(Node row, Consumer<Block.Markup> markup) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineText.of(cell, line(row), markup));
            }
        }
        return cells;
    }

    /** The cells, and those beyond the last column, which Markdown would drop. */
    private List<String> withSurplus(Node row, List<String> cells) {
        String source = source(row);
        String inner = source.startsWith("|") ? source.substring(1) : source;
        long bars = inner.chars().filter(letter -> letter == '|').count();
        if (bars - (inner.endsWith("|") ? 1 : 0) < cells.size()) {
            return cells;
        }
        List<String> all = new ArrayList<>(List.of(BAR.split(inner, -1)));
        if (all.get(all.size() - 1).isBlank()) {
            all.remove(all.size() - 1);
        }
        List<String> whole = new ArrayList<>(cells);
        for (int i = cells.size(); i < all.size(); i++) {
            whole.add(all.get(i).strip());
        }
        return whole;
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private String source(Node node) {
        return String.join(
                " ",
                node.getSourceSpans().stream()
                        .map(span -> text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                                .strip())
                        .toList());
    }
}
