package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.closedloop.sla.json.crm.PageIssues;
import org.closedloop.sla.json.crm.RecordIssues;

/** Sorts the rows below the header into records and others. */
final class CsvBody {

    /** A line of text after a blank row that may be a record, and the issue to report if it is not. */
    private record Undecided(RowRecord record, ImportIssue issue) {}

    /** The most lines of one word that a report may end with. */
    private static final int MOST_UNDECIDED = 20;

    private final String source;
    private final RecordSink sink;
    private final Rows rows;
    private final Header header;
    private final ReadColumns columns;
    private final CellValues values;
    private final Footers footers;
    private final int id;

    private final List<Undecided> undecided = new ArrayList<>();
    /** Whether a blank row or a line of text came, and since then only such lines. */
    private boolean ending;
    /** Whether one of them was certainly not a record. */
    private boolean ended;
    /** Whether all rows since one with wrong quotes were too short: they are the rest of it. */
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
        this.columns = new ReadColumns(header, read, mapping.properties());
        sink.reportColumns(rows.kind(), header.names());
        sink.reportLinkColumns(rows.kind(), place.getSource(), header.names(rows.links()));
        for (String name : header.repeated()) {
            if (columns.isRead(header.column(name)) && !ChangePages.isOfList(name)) {
                sink.report(PageIssues.of(ImportReason.COLUMN_TWICE, place)
                        .property(name)
                        .build());
            }
        }
        this.values = new CellValues(mapping, sink, rows.kind());
        this.footers = new Footers(header.width(), id);
    }

    void add(CsvRow row) {
        if (row.isBlank()) {
            ending = true;
        } else if (row.quotes() == CsvRow.Quotes.TOO_LONG) {
            sink.skip(issue(row, ImportReason.RECORD_TOO_LONG, Header.NONE)
                    .value(row.cell(0))
                    .detail(IssueDetail.of(Integer.toString(RereadableText.LONGEST_ROW)))
                    .build());
        } else if (row.quotes() == CsvRow.Quotes.WRONG) {
            slipped = true;
            skipWrong(row);
        } else if (!header.isRepeatedBy(row)) {
            addWhole(row);
        }
    }

    private void addWhole(CsvRow row) {
        slipped = slipped && row.count() < header.width();
        if (slipped || row.used() > header.width() || row.count() > CsvRow.MOST_CELLS) {
            sink.skip(issue(row, ImportReason.RECORD_UNREADABLE, slipped ? Header.NONE : id)
                    .detail(slipped ? DetailPhrase.REST_OF_A_ROW : tooLong(row))
                    .build());
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

    private IssueDetail tooLong(CsvRow row) {
        int values = row.count() > CsvRow.MOST_CELLS ? row.count() : row.used();
        return DetailPhrase.MORE_VALUES.with(values, header.width());
    }

    /** Adds the rows that are still undecided: no row after them shows that they are not records. */
    void end() {
        undecided.forEach(line -> rows.add(line.record()));
        undecided.clear();
    }

    private void addFooter(CsvRow row) {
        if (footers.isLine(row)) {
            ending = true;
            ended = true;
        }
        undecided.forEach(line -> sink.skip(line.issue()));
        undecided.clear();
        sink.skip(footer(row));
    }

    private RowRecord record(CsvRow row) {
        return values.read(row, columns, id, place(row));
    }

    private ImportIssue footer(CsvRow row) {
        return issue(row, ImportReason.ROW_IS_NO_RECORD, Header.NONE)
                .value(row.firstText())
                .build();
    }

    private void skipWrong(CsvRow row) {
        int wrong = row.count() - 1;
        sink.skip(issue(row, ImportReason.QUOTE_IN_CELL, id < wrong ? id : Header.NONE)
                .property(Optional.of(header.name(wrong)).filter(name -> !name.isEmpty()))
                .value(row.cell(wrong))
                .build());
    }

    /** @param idColumn the column of the row's id, or {@link Header#NONE} if that is not certain */
    private ImportIssue.Builder issue(CsvRow row, ImportReason reason, int idColumn) {
        String own = row.isBlank(idColumn) ? "" : row.cell(idColumn).strip();
        return new RecordIssues(rows.kind(), own, place(row), sink).issue(reason, ImportEffect.SKIPPED);
    }

    private RecordPlace place(CsvRow row) {
        return RecordPlace.line(source, row.line());
    }
}
