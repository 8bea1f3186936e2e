package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xslf.usermodel.XSLFTable;

/** A table of texts that continues on further slides where one is full. */
final class TextTable {

    /** The sizes of the text; the largest in which all rows fit one slide, or the smallest. */
    private static final double[] SIZES = {14, 12, 11};

    private static final double PADDING = 6;

    /** The most lines of a cell; what is longer is in full in the notes. */
    private static final int LINES = 5;

    private final double[] widths;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();
    private double size = SIZES[SIZES.length - 1];

    /** A table with columns of these widths, in points. */
    TextTable(double[] widths, List<String> header) {
        this.widths = widths;
        this.header = header;
    }

    /** Adds a row on a ground of its own. */
    TextTable row(Color ground, Color ink, String... cells) {
        rows.add(new Row(ground, ink, List.of(cells)));
        return this;
    }

    /** Adds a row. */
    TextTable row(String... cells) {
        return row(Palette.WHITE, Palette.INK, cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds the table to as many slides as it needs, between two heights. */
    void addTo(Supplier<Page> pages, String alternative, double top, double bottom) {
        size = Arrays.stream(SIZES)
                .filter(each -> height(each) <= bottom - top)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        List<Row> some = new ArrayList<>();
        double room = bottom - top - height(head());
        double used = 0;
        for (Row row : rows) {
            if (used + height(row) > room && !some.isEmpty()) {
                draw(pages.get(), alternative, top, some);
                some.clear();
                used = 0;
            }
            some.add(row);
            used += height(row);
        }
        draw(pages.get(), alternative, top, some);
    }

    /** The height of the whole table with texts of this size. */
    private double height(double textSize) {
        size = textSize;
        return height(head()) + rows.stream().mapToDouble(this::height).sum();
    }

    private Row head() {
        return new Row(Palette.NAVY, Palette.WHITE, header);
    }

    private void draw(Page page, String alternative, double top, List<Row> some) {
        List<Row> all = new ArrayList<>(List.of(head()));
        all.addAll(some);
        double[] heights = all.stream().mapToDouble(this::height).toArray();
        double height = Arrays.stream(heights).sum();
        double width = Arrays.stream(widths).sum();
        XSLFTable table =
                page.table(new Rectangle2D.Double(Deck.MARGIN, top, width, height), alternative, widths, heights);
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            for (int at = 0; at < widths.length; at++) {
                String text = row.cells().get(at);
                String shown = shown(text, at);
                if (!shown.equals(text)) {
                    page.note(text);
                }
                TextLook look = TextLook.of(size).in(row.ink());
                page.cell(table.getCell(i, at), shown, i == 0 ? look.bold() : look, row.ground());
            }
        }
    }

    private double height(Row row) {
        double most = 0;
        for (int at = 0; at < widths.length; at++) {
            most = Math.max(most, FittedText.height(shown(row.cells().get(at), at), size, inner(at)));
        }
        return most + PADDING;
    }

    private String shown(String text, int column) {
        return FittedText.shorten(text, size, inner(column), LINES);
    }

    private double inner(int column) {
        return widths[column] - 8;
    }

    private record Row(Color ground, Color ink, List<String> cells) {}
}
