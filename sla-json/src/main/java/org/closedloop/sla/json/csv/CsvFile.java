package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.BreakableInput;
import org.closedloop.sla.json.crm.PageIssues;
import org.closedloop.sla.json.crm.RecordIssues;
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
    private Optional<IssueDetail> refusal = Optional.empty();
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
            CsvRow row = lexer.next();
            if (row == null || (input.hasFailed() && lexer.isAtEnd())) {
                // The last row of an input that was cut off is incomplete.
                more = false;
            } else if (row.quotes() == CsvRow.Quotes.OPEN) {
                sink.report(PageIssues.cutOff(place(row)));
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
            sink.report(PageIssues.cutOff(RecordPlace.whole(source)));
        } else if (body == null) {
            Optional<String> line = text.firstLine();
            sink.report(PageIssues.unreadable(
                    RecordPlace.whole(source),
                    line.orElse(""),
                    line.isEmpty() ? Optional.of(DetailPhrase.EMPTY) : refusal));
        }
    }

    /** Treats the row as the header, or as a line above it; false if the file has no header. */
    private boolean begin(CsvRow row) {
        if (row.count() > CsvRow.MOST_CELLS || row.quotes() != CsvRow.Quotes.RIGHT) {
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
        titles.add(new RecordIssues(rows.kind(), "", place(row), sink)
                .issue(ImportReason.ROW_IS_NO_RECORD, ImportEffect.SKIPPED)
                .value(row.firstText())
                .build());
        return titles.size() < MOST_TITLES;
    }

    private RecordPlace place(CsvRow row) {
        return RecordPlace.line(source, row.line());
    }
}
