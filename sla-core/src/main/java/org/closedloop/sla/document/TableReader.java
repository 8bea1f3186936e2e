package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.closedloop.sla.markdown.Block;

/** A table of the contract: finds the columns by their headers, and hands out row after row. */
record TableReader(Block.Table table, SectionReader part, ReadContext context) {

    void read(List<String> columns, List<String> headers, Consumer<TableRow> reader) {
        Map<String, Integer> places = places(columns, headers);
        for (int i = 0; i < columns.size(); i++) {
            if (!places.containsKey(columns.get(i))) {
                String header = headers.get(i);
                SourceText head = part.cite(table);
                context.problems().missing(DocumentRule.COLUMN_MISSING, head.part(), head.line(), header);
            }
        }
        for (Block.Row row : table.rows()) {
            String surplus = String.join(
                    " | ",
                    row.cells().subList(table.headers().size(), row.cells().size()));
            if (!surplus.isBlank()) {
                context.problems().add(DocumentRule.ROW_TOO_LONG, part.cite(row).cut(surplus));
            }
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled == 1 && !row.cells().get(0).isBlank()) {
                // A line of prose right below a table is a row of it, in Markdown's eyes.
                context.problems().add(DocumentRule.UNPLACED, part.cite(row));
            } else if (filled > 0 && places.size() == columns.size()) {
                reader.accept(new TableRow(part.cite(row), row.cells(), places));
            }
        }
    }

    private Map<String, Integer> places(List<String> columns, List<String> headers) {
        Map<String, Integer> places = new HashMap<>();
        List<String> given = new ArrayList<>(table.headers());
        for (int i = 0; i < given.size(); i++) {
            int column = column(headers, given.get(i));
            if (column < 0 || places.putIfAbsent(columns.get(column), i) != null) {
                context.problems()
                        .add(DocumentRule.COLUMN_UNKNOWN, part.cite(table).cut(given.get(i)));
            }
        }
        return places;
    }

    private static int column(List<String> headers, String given) {
        for (int i = 0; i < headers.size(); i++) {
            if (Vocabulary.isSame(headers.get(i), given)) {
                return i;
            }
        }
        return -1;
    }
}
