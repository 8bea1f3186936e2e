package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.RecordIssues;

/**
 * The totals of lists of changes nested in a row: the size of a list ({@code Histories.totalSize}), and whether it is
 * complete ({@code Histories.done}). The CLI of Salesforce writes only the first page of a long list.
 */
final class ChangePages {

    /** The columns of one list. */
    private record Page(int total, int done, List<ChangeColumns> changes) {}

    static final ChangePages NONE = new ChangePages(List.of());

    private static final String TOTAL = ".totalSize";
    private static final String DONE = ".done";
    private static final int LONGEST_NUMBER = 9;

    private final List<Page> pages;

    private ChangePages(List<Page> pages) {
        this.pages = pages;
    }

    /** @param changes the columns of the changes of each list, by its name */
    static ChangePages in(Header header, Map<String, List<ChangeColumns>> changes) {
        List<Page> pages = new ArrayList<>();
        changes.forEach((list, columns) -> {
            int total = header.labels().indexOf(list + TOTAL);
            int done = header.labels().indexOf(list + DONE);
            if (total >= 0 || done >= 0) {
                pages.add(new Page(total, done, columns));
            }
        });
        return new ChangePages(pages);
    }

    /** Whether a column is about a list; the CLI repeats it before every change. */
    static boolean isOfList(String column) {
        return column.endsWith(TOTAL) || column.endsWith(DONE);
    }

    /** Marks the columns as read. */
    void markIn(BitSet read) {
        for (Page page : pages) {
            for (int column : new int[] {page.total(), page.done()}) {
                if (column >= 0) {
                    read.set(column);
                }
            }
        }
    }

    /** Reports the incomplete lists of a record of this kind and id. */
    void check(RowRecord row, RecordKind kind, String id, RecordSink sink) {
        for (Page page : pages) {
            RecordIssues issues = new RecordIssues(kind, id, row.place(), sink);
            if (row.text(page.done()).equalsIgnoreCase("false")) {
                sink.report(issues.issue(ImportReason.PAGE_MISSING, ImportEffect.NONE)
                        .build());
            }
            long there = page.changes().stream()
                    .filter(change -> row.has(change.at()))
                    .count();
            String total = row.text(page.total());
            if (number(total) > there) {
                sink.report(issues.issue(ImportReason.RECORDS_MISSING, ImportEffect.NONE)
                        .value(Long.toString(there))
                        .detail(IssueDetail.of(total))
                        .build());
            }
        }
    }

    /** A text as a number; -1 if it is not one. */
    private static long number(String text) {
        boolean number = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : -1;
    }
}
