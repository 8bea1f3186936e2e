package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.BreakableInput;
import org.jspecify.annotations.Nullable;

/** Reads one file of cells from its header to its end. */
final class CsvFile {

    /** Lines above the header, such as the title of a report. */
    private static final int MOST_TITLES = 20;

    private final String source;
    private final CrmMapping mapping;
    private final RecordSink sink;
    private final Rows rows;

    private final List<ImportIssue> titles = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();
    private @Nullable CsvBody body;

    CsvFile(String source, CrmMapping mapping, RecordSink sink, Rows rows) {
        this.source = source;
        this.mapping = mapping;
        this.sink = sink;
        this.rows = rows;
    }

    void read(CsvText text, BreakableInput input) throws IOException {
        Lexer lexer = new Lexer(text);
        boolean more = !text.isPage();
        while (more) {
            Row row = lexer.next();
            if (row == null || (input.hasFailed() && lexer.isAtEnd())) {
                // A row in which the input broke off is not whole.
                more = false;
            } else if (row.quotes() == Row.Quotes.OPEN) {
                sink.report(issue(ImportReason.PAGE_CUT_OFF, place(row)).build());
                more = false;
            } else if (body != null) {
                body.add(row);
            } else if (!row.isBlank() && !(row.line() == 1 && text.hasSeparatorLine())) {
                more = begin(row);
            }
        }
        if (body != null) {
            body.end();
        }
        if (input.hasFailed()) {
            sink.report(
                    issue(ImportReason.PAGE_CUT_OFF, RecordPlace.whole(source)).build());
        } else if (body == null) {
            unreadable(text);
        }
    }

    /** Takes the row for the header, or for a line above it; false if no header is to come. */
    private boolean begin(Row row) {
        if (row.count() > Row.MOST_CELLS || row.quotes() != Row.Quotes.RIGHT) {
            return false;
        }
        Header header = Header.of(row.allTexts(), new Labels(mapping.properties()));
        if (rows.known(header) >= (titles.isEmpty() ? 1 : 2)) {
            refusal = rows.refusal(header);
            if (refusal.isPresent()) {
                return false;
            }
            titles.forEach(sink::skip);
            body = new CsvBody(place(row), mapping, sink, rows, header);
            return true;
        }
        titles.add(issue(ImportReason.ROW_IS_NO_RECORD, place(row))
                .effect(ImportEffect.SKIPPED)
                .kind(rows.kind())
                .value(row.firstText())
                .build());
        return titles.size() < MOST_TITLES;
    }

    private void unreadable(CsvText text) {
        ImportIssue.Builder issue = issue(ImportReason.PAGE_UNREADABLE, RecordPlace.whole(source));
        Optional<String> line = text.firstLine();
        issue.value(line.orElse("")).detail(line.isEmpty() ? Optional.of("empty") : refusal);
        sink.report(issue.build());
    }

    private RecordPlace place(Row row) {
        return RecordPlace.line(source, row.line());
    }

    private static ImportIssue.Builder issue(ImportReason reason, RecordPlace place) {
        return ImportIssue.builder().reason(reason).effect(ImportEffect.NONE).place(place);
    }
}
