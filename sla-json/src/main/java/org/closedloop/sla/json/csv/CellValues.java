package org.closedloop.sla.json.csv;

import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.BlankWords;
import org.closedloop.sla.json.crm.RecordIssues;
import org.jspecify.annotations.Nullable;

/** Reads the values of cells, and reports characters that could not be decoded. */
final class CellValues {

    /** The result of a decoder for bytes that are not a character. */
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

    /** Reads the values of a row in these columns, one of which may hold its id. */
    RowRecord read(CsvRow row, ReadColumns columns, int id, RecordPlace place) {
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
            reportGarbled(record, values, columns, id);
        }
        return record;
    }

    private @Nullable String value(String cell, String property, RecordPlace place) {
        String text = unquoted(cell);
        if (text.isBlank()) {
            return null;
        }
        String meant = stages.resolve(property, text);
        if (stages.isDoubtful()) {
            sink.report(new RecordIssues(kind, "", place, sink)
                    .issue(ImportReason.PARENTHESES_IGNORED, ImportEffect.ASSUMED)
                    .property(property)
                    .value(text.strip())
                    .detail(IssueDetail.of(meant))
                    .build());
        }
        return meant;
    }

    /** The text that a spreadsheet shows for a formula such as {@code ="007"}; for any other cell, the cell itself. */
    static String unquoted(String cell) {
        return cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2
                ? cell.substring(2, cell.length() - 1)
                : cell;
    }

    private void reportGarbled(RowRecord record, @Nullable String[] values, ReadColumns columns, int id) {
        RecordIssues issues = new RecordIssues(kind, record.text(id), record.place(), sink);
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null && value.indexOf(REPLACEMENT) >= 0) {
                sink.report(issues.issue(ImportReason.VALUE_UNREADABLE, ImportEffect.KEPT)
                        .property(columns.name(i))
                        .value(value)
                        .detail(IssueDetail.of(mapping.getFormat().getCharset()))
                        .build());
            }
        }
    }
}
