package org.closedloop.sla.counting;

import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** What must hold of an account of records that were all left out whole. */
final class Skipped {

    private Skipped() {}

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

    /** The same, but records that were taken elsewhere may have issues in it, too. */
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
        // Else the first of all parts would not be the first of the whole.
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
