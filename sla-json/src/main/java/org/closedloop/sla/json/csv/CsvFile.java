package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.RecordSink;
import org.jspecify.annotations.Nullable;

/** Reads one file from its header to its end. */
final class CsvFile {

    /** What the decoder puts where bytes are no character. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String source;
    private final CrmMapping mapping;
    private final RecordSink sink;
    private final Rows rows;

    private final Set<String> garbled = new HashSet<>();
    private @Nullable Header header;
    /** Whether a blank line came, and single cells since. */
    private boolean ending;
    /** Whether wrong quotes came, and rows that are too short since: what is left of the wrong one. */
    private boolean slipped;

    CsvFile(String source, CrmMapping mapping, RecordSink sink, Rows rows) {
        this.source = source;
        this.mapping = mapping;
        this.sink = sink;
        this.rows = rows;
    }

    void read(CsvText text) throws IOException {
        if (text.isOtherNotation()) {
            unreadable(text);
            return;
        }
        Lexer lexer = new Lexer(text);
        for (Row row = lexer.next(); row != null; row = lexer.next()) {
            if (row.quotes() == Row.Quotes.OPEN) {
                sink.tell(
                        issue(ImportReason.PAGE_CUT_OFF, ImportEffect.NONE, row).build());
                return;
            }
            if (header != null) {
                add(row, header);
            } else if (!row.isBlank() && !CsvText.isSeparatorLine(row)) {
                header = header(row);
                if (header == null) {
                    break;
                }
            }
        }
        if (header == null) {
            unreadable(text);
        }
    }

    private @Nullable Header header(Row row) {
        Header found = Header.of(row, new Labels(mapping.properties()));
        boolean known = rows.idColumn(found).isPresent() || found.hasAny(mapping.properties());
        if (!known || row.count() > Row.MOST_CELLS) {
            return null;
        }
        for (String name : found.repeated()) {
            sink.tell(issue(ImportReason.COLUMN_TWICE, ImportEffect.NONE, row)
                    .property(name)
                    .build());
        }
        return found;
    }

    private void add(Row row, Header columns) {
        if (row.isBlank()) {
            ending = true;
            return;
        }
        ending = ending && row.count() == 1 && columns.width() > 1;
        if (columns.isRepeatedBy(row)) {
            return;
        }
        slipped = row.quotes() == Row.Quotes.WRONG || (slipped && row.count() < columns.width());
        if (ending || slipped || row.cells().size() > columns.width() || row.count() > Row.MOST_CELLS) {
            unreadable(row, columns);
            return;
        }
        Map<String, String> properties = columns.properties(row);
        tellGarbled(properties, row);
        rows.add(new RowRecord(columns, properties, place(row)));
    }

    private void unreadable(Row row, Header columns) {
        Map<String, String> properties = columns.properties(row);
        String id = new RowRecord(columns, properties, place(row)).text(rows.idColumn(columns));
        ImportIssue.Builder issue = issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED, row);
        issue.kind(rows.kind());
        if (!ending && !slipped && !id.isEmpty()) {
            issue.record(id);
        }
        boolean whole = ending || row.quotes() == Row.Quotes.WRONG;
        sink.skip(issue.value(whole ? row.cell(0) : Long.toString(row.count()))
                .detail(Integer.toString(columns.width()))
                .build());
    }

    private void tellGarbled(Map<String, String> properties, Row row) {
        properties.forEach((name, value) -> {
            if (value.indexOf(REPLACEMENT) >= 0 && garbled.add(name)) {
                sink.tell(issue(ImportReason.VALUE_UNREADABLE, ImportEffect.NONE, row)
                        .property(name)
                        .value(value)
                        .detail(mapping.getFormat().getCharset())
                        .build());
            }
        });
    }

    private void unreadable(CsvText text) {
        ImportIssue.Builder issue = ImportIssue.builder();
        issue.reason(ImportReason.PAGE_UNREADABLE).effect(ImportEffect.NONE).place(RecordPlace.whole(source));
        if (!text.firstLine().isEmpty()) {
            issue.value(text.firstLine());
        }
        sink.tell(issue.build());
    }

    private ImportIssue.Builder issue(ImportReason reason, ImportEffect effect, Row row) {
        ImportIssue.Builder issue = ImportIssue.builder();
        issue.reason(reason).effect(effect).place(place(row));
        return issue;
    }

    private RecordPlace place(Row row) {
        return RecordPlace.line(source, row.line());
    }
}
