package org.closedloop.sla.counting;

import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** Checks accounts of skipped records. */
final class SkippedRecords {

    private SkippedRecords() {}

    static void check(LeadAccount account) {
        checkNoneTaken(account);
        if (account.getIssueCount() != account.getSkipped()) {
            throw new IllegalArgumentException("skipped records: must have one issue for each, but "
                    + account.getSkipped() + " had " + account.getIssueCount());
        }
        checkKept(account);
        for (LeadIssue issue : account.getIssues()) {
            check(issue);
        }
    }

    /** Like {@link #check(LeadAccount)}, but accepts issues of counted records. */
    static void checkNoted(LeadAccount account) {
        checkNoneTaken(account);
        if (account.getIssueCount() < account.getSkipped()) {
            throw new IllegalArgumentException("skipped records: must have an issue for each, but "
                    + account.getSkipped() + " had " + account.getIssueCount());
        }
        checkKept(account);
    }

    private static void checkNoneTaken(LeadAccount account) {
        if (account.getCounted() != 0 || account.getOutside() != 0) {
            throw new IllegalArgumentException("skipped records: none must be counted or outside, but "
                    + account.getCounted() + " and " + account.getOutside() + " were");
        }
    }

    private static void checkKept(LeadAccount account) {
        int kept = account.getIssues().size();
        // Otherwise the merged account could lack some of its first issues.
        if (kept < Math.min(account.getIssueCount(), LeadAccount.LIMIT)) {
            throw new IllegalArgumentException("skipped records: the first " + LeadAccount.LIMIT
                    + " issues must be kept, but of " + account.getIssueCount() + " were " + kept);
        }
    }

    static void check(LeadIssue issue) {
        if (issue.getEffect() != LeadIssue.Effect.SKIPPED) {
            throw new IllegalArgumentException("issue '" + issue.getCode()
                    + "': the effect on a record that is skipped must be SKIPPED, but was " + issue.getEffect());
        }
    }
}
