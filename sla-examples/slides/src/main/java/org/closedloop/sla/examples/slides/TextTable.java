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
        double size = Arrays.stream(SIZES)
                .filter(each -> height(rows, each) <= bottom - top)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        List<Row> some = new ArrayList<>();
        for (Row row : rows) {
            some.add(row);
            if (height(some, size) > bottom - top && some.size() > 1) {
                some.remove(some.size() - 1);
                draw(pages.get(), alternative, top, some, size);
                some.clear();
                some.add(row);
            }
        }
        draw(pages.get(), alternative, top, some, size);
    }

    /** The height of a table with these rows and the header. */
    private double height(List<Row> some, double size) {
        return Arrays.stream(heights(some, size)).sum();
    }

    private double[] heights(List<Row> some, double size) {
        return withHeader(some).stream().mapToDouble(row -> height(row, size)).toArray();
    }

    private List<Row> withHeader(List<Row> some) {
        List<Row> all = new ArrayList<>(List.of(new Row(Palette.NAVY, Palette.WHITE, header)));
        all.addAll(some);
        return all;
    }

    private void draw(Page page, String alternative, double top, List<Row> some, double size) {
        List<Row> all = withHeader(some);
        double width = Arrays.stream(widths).sum();
        Rectangle2D at = new Rectangle2D.Double(Deck.MARGIN, top, width, height(some, size));
        XSLFTable table = page.table(at, alternative, widths, heights(some, size));
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            for (int column = 0; column < widths.length; column++) {
                String text = row.cells().get(column);
                String shown = shown(text, column, size);
                if (!shown.equals(text)) {
                    page.note(text);
                }
                TextLook look = TextLook.of(size).in(row.ink());
                page.cell(table.getCell(i, column), shown, i == 0 ? look.bold() : look, row.ground());
            }
        }
    }

    private double height(Row row, double size) {
        double most = 0;
        for (int column = 0; column < widths.length; column++) {
            String shown = shown(row.cells().get(column), column, size);
            most = Math.max(most, FittedText.height(shown, size, inner(column)));
        }
        return most + PADDING;
    }

    private String shown(String text, int column, double size) {
        return FittedText.shorten(text, size, inner(column), LINES);
    }

    private double inner(int column) {
        return widths[column] - 8;
    }

    private record Row(Color ground, Color ink, List<String> cells) {}
}
