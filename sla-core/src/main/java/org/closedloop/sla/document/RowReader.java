package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.text.Spelling;

/** A table of the contract: finds the columns by their headers, and hands out row after row. */
record RowReader(Block.Table table, SectionReader part, ReadContext context) {

    void read(List<String> columns, List<String> headers, Consumer<Row> reader) {
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
                reader.accept(new Row(part.cite(row), row.cells(), places));
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
            if (Spelling.isSame(headers.get(i), given)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A row of a table.
     *
     * @param row the whole of it
     * @param places where the cell of a column is
     */
    record Row(SourceText row, List<String> cells, Map<String, Integer> places) {

        /** The cell of this column. */
        SourceText get(String column) {
            return new SourceText(cells.get(places.getOrDefault(column, 0)), row.line(), row.part());
        }
    }

    /** The numbers of a table in which the order of the rows matters; a blank one is that of the row before. */
    static final class Numbers {

        private final ReadContext context;
        private long last;

        Numbers(ReadContext context) {
            this.context = context;
        }

        /** The number of this row. */
        long of(SourceText cell) {
            Optional<Long> number = cell.isBlank() ? Optional.empty() : Value.WHOLE.parse(cell, context);
            last = number.orElse(last);
            return last;
        }

        /** Reports a row whose number is less than that of the row before. */
        void mustRise(SourceText cell) {
            long before = last;
            if (of(cell) < before) {
                context.problems()
                        .add(
                                DocumentRule.ROWS_UNORDERED,
                                cell,
                                context.words().figures().count(before));
            }
        }
    }

    /**
     * The rows of a table whose first cell is a label: each label occurs once, in any order.
     *
     * @param prefix with which the keys of the labels begin
     * @param labels the labels that are known
     * @param texts what was read, by label
     */
    record Labels(String prefix, List<String> labels, ReadContext context, Map<String, SourceText> texts) {

        /** Reads a row; an unknown or a repeated label is reported. */
        void read(String labelCell, SourceText text, SourceText row) {
            Optional<String> label = labels.stream()
                    .filter(one -> Spelling.isSame(say(one), labelCell))
                    .findFirst();
            if (label.isEmpty()) {
                context.problems().add(DocumentRule.UNPLACED, row);
                return;
            }
            SourceText before = texts.putIfAbsent(label.get(), text);
            if (before != null) {
                context.problems().add(DocumentRule.REPEATED, row, before);
            }
        }

        /** The text of a label. */
        Optional<SourceText> find(String label) {
            return Optional.ofNullable(texts.get(label));
        }

        /** The text of a label that must be there; reported as missing if it is not. */
        Optional<SourceText> get(String label, String part, int line) {
            if (!texts.containsKey(label)) {
                context.problems().missing(DocumentRule.SENTENCE_MISSING, part, line, say(label));
            }
            return find(label);
        }

        private String say(String label) {
            return context.words().say(prefix + "." + label);
        }
    }
}
