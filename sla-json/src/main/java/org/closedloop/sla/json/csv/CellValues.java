package org.closedloop.sla.json.csv;

import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.BlankWords;
import org.jspecify.annotations.Nullable;

/** Reads the values of cells, and reports characters that are not those of the CRM. */
final class CellValues {

    /** What a decoder puts where bytes are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private final CrmMapping mapping;
    private final StageNames stages;
    private final BlankWords words;
    private final RecordSink sink;
    private final RecordKind kind;

    CellValues(CrmMapping mapping, RecordSink sink, RecordKind kind) {
        this.mapping = mapping;
        this.stages = new StageNames(mapping);
        this.words = BlankWords.of(mapping.getFormat());
        this.sink = sink;
        this.kind = kind;
    }

    /** What a row says in these columns, one of which may hold its id. */
    RowRecord read(Row row, Columns columns, int id, RecordPlace place) {
        @Nullable String[] values = new @Nullable String[columns.size()];
        boolean garbled = false;
        for (int i = 0; i < values.length; i++) {
            int column = columns.column(i);
            String value = row.isBlank(column) ? null : value(row.cell(column), columns.name(i), place);
            values[i] = value;
            garbled |= value != null && value.indexOf(REPLACEMENT) >= 0;
        }
        RowRecord record =
                new RowRecord(columns, words, values, place, columns.unmapped().filled(row, words));
        if (garbled) {
            tellGarbled(record, values, columns, id);
        }
        return record;
    }

    private @Nullable String value(String cell, String property, RecordPlace place) {
        String text = unquoted(cell);
        if (text.isBlank()) {
            return null;
        }
        String meant = stages.meant(property, text);
        if (stages.isDoubtful()) {
            sink.report(ImportIssue.builder()
                    .reason(ImportReason.PARENTHESES_IGNORED)
                    .effect(ImportEffect.ASSUMED)
                    .place(place)
                    .kind(kind)
                    .property(property)
                    .value(text.strip())
                    .detail(meant)
                    .build());
        }
        return meant;
    }

    /** The text that a spreadsheet shows for a formula that is a text, {@code ="007"}; else the cell itself. */
    static String unquoted(String cell) {
        return cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2
                ? cell.substring(2, cell.length() - 1)
                : cell;
    }

    private void tellGarbled(RowRecord record, @Nullable String[] values, Columns columns, int id) {
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null && value.indexOf(REPLACEMENT) >= 0) {
                ImportIssue.Builder issue = ImportIssue.builder();
                issue.reason(ImportReason.VALUE_UNREADABLE)
                        .effect(ImportEffect.KEPT)
                        .place(record.place())
                        .kind(kind)
                        .property(columns.name(i))
                        .value(value)
                        .detail(mapping.getFormat().getCharset());
                if (record.has(id)) {
                    issue.record(record.text(id));
                }
                sink.report(issue.build());
            }
        }
    }
}
