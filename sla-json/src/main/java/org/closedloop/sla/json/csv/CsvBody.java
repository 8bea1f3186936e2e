package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Tells which rows below the header are records, and which are none. */
final class CsvBody {

    /** A line of text after a blank row that may be a record, and what is to be said of it if it is none. */
    private record Undecided(RowRecord record, ImportIssue issue) {}

    /** No report ends with as many lines of one word each. */
    private static final int MOST_UNDECIDED = 20;

    private final String source;
    private final RecordSink sink;
    private final Rows rows;
    private final Header header;
    private final Columns columns;
    private final CellValues values;
    private final Footers footers;
    private final int id;

    private final List<Undecided> undecided = new ArrayList<>();
    /** Whether a blank row or a line of text came, and since then only such lines. */
    private boolean ending;
    /** Whether one of them was certainly no record. */
    private boolean ended;
    /** Whether wrong quotes came, and rows that are too short since: what is left of the wrong one. */
    private boolean slipped;

    /** Below the header at this place. */
    CsvBody(RecordPlace place, CrmMapping mapping, RecordSink sink, Rows rows, Header header) {
        this.source = place.getSource();
        this.sink = sink;
        this.rows = rows;
        this.header = header;
        BitSet read = new BitSet();
        this.id = rows.begin(header, read);
        if (id >= 0) {
            read.set(id);
        }
        this.columns = new Columns(header, read, mapping.properties());
        sink.reportColumns(rows.kind(), header.names());
        sink.reportLinkColumns(rows.kind(), place.getSource(), header.names(rows.links()));
        for (String name : header.repeated()) {
            if (columns.isRead(header.column(name)) && !ChangePages.isOfList(name)) {
                sink.report(ImportIssue.builder()
                        .reason(ImportReason.COLUMN_TWICE)
                        .effect(ImportEffect.NONE)
                        .place(place)
                        .property(name)
                        .build());
            }
        }
        this.values = new CellValues(mapping, sink, rows.kind());
        this.footers = new Footers(header.width(), id);
    }

    void add(Row row) {
        if (row.isBlank()) {
            ending = true;
        } else if (row.quotes() == Row.Quotes.TOO_LONG) {
            skip(row, ImportReason.RECORD_TOO_LONG, row.cell(0), LineMemory.LONGEST_ROW);
        } else if (row.quotes() == Row.Quotes.WRONG) {
            slipped = true;
            skipWrong(row);
        } else if (!header.isRepeatedBy(row)) {
            addWhole(row);
        }
    }

    private void addWhole(Row row) {
        slipped = slipped && row.count() < header.width();
        if (slipped || row.used() > header.width() || row.count() > Row.MOST_CELLS) {
            skip(row, ImportReason.RECORD_UNREADABLE, Integer.toString(row.count()), header.width());
        } else if (footers.isFooter(row) || (ending && footers.isLine(row) && (ended || row.count() == 1))) {
            addFooter(row);
        } else if (ending && footers.isLine(row) && undecided.size() < MOST_UNDECIDED) {
            undecided.add(new Undecided(record(row), footer(row)));
        } else {
            end();
            ending = false;
            ended = false;
            rows.add(record(row));
        }
    }

    /** The rows that are still undecided are records, as nothing after them says otherwise. */
    void end() {
        undecided.forEach(line -> rows.add(line.record()));
        undecided.clear();
    }

    private void addFooter(Row row) {
        if (footers.isLine(row)) {
            ending = true;
            ended = true;
        }
        undecided.forEach(line -> sink.skip(line.issue()));
        undecided.clear();
        sink.skip(footer(row));
    }

    private RowRecord record(Row row) {
        return values.read(row, columns, id, place(row));
    }

    private ImportIssue footer(Row row) {
        return issue(row, ImportReason.ROW_IS_NO_RECORD).value(row.firstText()).build();
    }

    private void skipWrong(Row row) {
        int wrong = row.count() - 1;
        ImportIssue.Builder issue = issue(row, ImportReason.QUOTE_IN_CELL);
        if (id >= 0 && id < wrong && !row.isBlank(id)) {
            issue.record(row.cell(id).strip());
        }
        if (!header.name(wrong).isEmpty()) {
            issue.property(header.name(wrong));
        }
        sink.skip(issue.value(row.cell(wrong)).build());
    }

    private void skip(Row row, ImportReason reason, String value, int detail) {
        ImportIssue.Builder issue = issue(row, reason);
        if (!slipped && reason == ImportReason.RECORD_UNREADABLE && !row.isBlank(id)) {
            issue.record(row.cell(id).strip());
        }
        sink.skip(issue.value(value).detail(Integer.toString(detail)).build());
    }

    private ImportIssue.Builder issue(Row row, ImportReason reason) {
        ImportIssue.Builder issue = ImportIssue.builder();
        issue.reason(reason).effect(ImportEffect.SKIPPED).place(place(row)).kind(rows.kind());
        return issue;
    }

    private RecordPlace place(Row row) {
        return RecordPlace.line(source, row.line());
    }
}
