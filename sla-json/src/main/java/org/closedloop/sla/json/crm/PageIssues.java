package org.closedloop.sla.json.crm;

import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;

/** Issues about a page or an input, which count no record. */
public final class PageIssues {

    private PageIssues() {}

    /** An issue of any reason, to be completed. */
    public static ImportIssue.Builder of(ImportReason reason, RecordPlace place) {
        return ImportIssue.builder().reason(reason).effect(ImportEffect.NONE).place(place);
    }

    /**
     * A page of which nothing is read.
     *
     * @param value what is there instead
     * @param detail why it is not read, where that is known
     */
    public static ImportIssue unreadable(RecordPlace place, String value, Optional<? extends IssueDetail> detail) {
        return of(ImportReason.PAGE_UNREADABLE, place)
                .value(value)
                .detail(detail)
                .build();
    }

    /** A page that ends in the middle. */
    public static ImportIssue cutOff(RecordPlace place) {
        return of(ImportReason.PAGE_CUT_OFF, place).build();
    }

    /** Completes an issue with how many records were read, and how many the CRM has. */
    public static ImportIssue missing(ImportIssue.Builder issue, long read, long total) {
        return issue.value(Long.toString(read))
                .detail(IssueDetail.of(Long.toString(total)))
                .build();
    }
}
