package org.closedloop.sla.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.closedloop.sla.html.Html;

/** A table that shows the first rows; all other rows can be unfolded below it. */
public final class FoldedTable<T> {

    private final PageTexts words;
    private final String style;
    private final int open;
    private final List<Column> columns = new ArrayList<>();

    /** Creates a table without columns.
     *
     * @param open the number of rows that are shown without unfolding
     */
    public FoldedTable(PageTexts words, String style, int open) {
        this.words = words;
        this.style = style;
        this.open = open;
    }

    private record Column(String title, String style) {}

    /** Adds a column of texts. */
    public FoldedTable<T> text(String key) {
        return column(key, "text");
    }

    /** Adds a column of bars. */
    public FoldedTable<T> bar(String key) {
        return column(key, "wide");
    }

    /** Adds a column of numbers. */
    public FoldedTable<T> number(String key) {
        return column(key, "number");
    }

    private FoldedTable<T> column(String key, String of) {
        columns.add(new Column(words.say(key), of));
        return this;
    }

    /**
     * Writes all rows.
     *
     * @param label what the table shows, for those who cannot see where it stands
     * @param row writes one row, cell by cell
     */
    public void appendTo(Html html, String label, List<T> rows, BiConsumer<Html, T> row) {
        int shown = Math.min(open, rows.size());
        table(html, label, rows.subList(0, shown), row);
        if (shown < rows.size()) {
            String further = words.say("table.further", words.count(rows.size() - shown));
            html.open("details").element("summary", further);
            table(html, label + ": " + further, rows.subList(shown, rows.size()), row);
            html.close();
        }
    }

    private void table(Html html, String label, List<T> rows, BiConsumer<Html, T> row) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        html.open("table", "class", style).open("thead").open("tr");
        columns.forEach(column -> html.element("th", column.title(), "scope", "col", "class", column.style()));
        html.close().close().open("tbody");
        for (T one : rows) {
            html.open("tr");
            row.accept(html, one);
            html.close();
        }
        html.close().close().close();
    }
}
