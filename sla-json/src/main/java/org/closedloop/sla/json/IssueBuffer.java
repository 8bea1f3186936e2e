package org.closedloop.sla.json;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** Counts the issues of one part of a file, and keeps the first ones, up to the limit of an account. */
final class IssueBuffer {

    private final List<LeadIssue> first = new ArrayList<>();
    private long found;

    void add(LeadIssue issue) {
        found++;
        if (first.size() < LeadAccount.LIMIT) {
            first.add(issue);
        }
    }

    /** The number of issues. */
    long found() {
        return found;
    }

    /** The first issues. */
    List<LeadIssue> first() {
        return first;
    }
}
