package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.closedloop.sla.constraint.VisibleText;

/** A table of texts on one slide. What does not fit is in the notes, and the last row states how much that is. */
final class TextTable {

    /** The sizes of the text; the largest in which all rows fit one slide, or the smallest. */
    private static final double[] SIZES = {14, 12, 11};

    private static final double PADDING = 6;

    /** The most lines of a cell; what is longer is in full in the notes. */
    private static final int LINES = 5;

    private final double[] widths;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> noted = new ArrayList<>();

    /** A table with columns of these widths, in points. */
    TextTable(double[] widths, List<String> header) {
        this.widths = widths;
        this.header = header;
    }

    /** Adds a row on a ground of its own. */
    TextTable row(Color ground, Color ink, String... cells) {
        rows.add(Row.of(ground, ink, cells));
        return this;
    }

    /** Adds a row. */
    TextTable row(String... cells) {
        return row(Palette.WHITE, Palette.INK, cells);
    }

    /** Counts a row that is in the notes only. */
    void noteOnly(String... cells) {
        noted.add(Row.of(Palette.WHITE, Palette.INK, cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Adds the table to a slide, below its title.
     *
     * @param more states how many rows are left out
     */
    void addTo(Page page, String alternative, IntFunction<String> more) {
        double room = Page.BOTTOM - Page.TOP;
        double size = Arrays.stream(SIZES)
                .filter(each -> height(first(rows.size(), more), each) <= room)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1]);
        int shown = rows.size();
        while (height(first(shown, more), size) > room) {
            shown--;
        }
        draw(page, alternative, first(shown, more), size);
        Stream.concat(rows.stream().skip(shown), noted.stream())
                .forEach(row -> page.note(String.join(" – ", row.cells())));
    }

    /** The first rows, and one that states how many are left out, if any are. */
    private List<Row> first(int shown, IntFunction<String> more) {
        List<Row> some = new ArrayList<>(rows.subList(0, shown));
        int others = rows.size() - shown + noted.size();
        if (others > 0) {
            List<String> cells = new ArrayList<>(Collections.nCopies(widths.length - 1, ""));
            cells.add(more.apply(others));
            some.add(new Row(Palette.WHITE, Palette.QUIET, cells));
        }
        return some;
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

    private void draw(Page page, String alternative, List<Row> some, double size) {
        List<Row> all = withHeader(some);
        double width = Arrays.stream(widths).sum();
        Rectangle2D at = new Rectangle2D.Double(Deck.MARGIN, Page.TOP, width, height(some, size));
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
            most = Math.max(most, FittedText.height(shown, TextLook.of(size), inner(column)));
        }
        return most + PADDING;
    }

    private String shown(String text, int column, double size) {
        return FittedText.shorten(text, TextLook.of(size), inner(column), LINES);
    }

    private double inner(int column) {
        return widths[column] - 2 * Page.CELL_INSET;
    }

    private record Row(Color ground, Color ink, List<String> cells) {

        /** A row whose texts fit as they are shown, with signs in place of control characters. */
        static Row of(Color ground, Color ink, String... cells) {
            return new Row(ground, ink, Stream.of(cells).map(VisibleText::of).toList());
        }
    }
}
