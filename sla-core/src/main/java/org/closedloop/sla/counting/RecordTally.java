package org.closedloop.sla.counting;

import java.time.ZoneId;
import org.closedloop.sla.counting.state.NewestEvent;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** Counts the records: those within the period, outside it, and skipped; and collects the issues. */
final class RecordTally {

    private final IssueCollector issues = new IssueCollector();
    private final NewestEvent newest = new NewestEvent();
    private long counted;
    private long outside;
    private long skipped;

    /** The issues of the leads. */
    IssueCollector issues() {
        return issues;
    }

    /** The newest event of the leads. */
    NewestEvent newest() {
        return newest;
    }

    /** Counts a lead within the period. */
    void addCounted() {
        counted++;
    }

    /** Counts a lead outside the period. */
    void addOutside() {
        outside++;
    }

    void skip(LeadIssue issue) {
        check(issue);
        skipped++;
        issues.add(issue);
    }

    void note(LeadIssue issue) {
        if (issue.getEffect() == LeadIssue.Effect.SKIPPED) {
            skipped++;
        }
        issues.add(issue);
    }

    void note(LeadAccount records) {
        checkNoted(records);
        add(records);
    }

    void skip(LeadAccount records) {
        check(records);
        add(records);
    }

    private void add(LeadAccount records) {
        skipped = Math.addExact(skipped, records.getSkipped());
        issues.add(records);
    }

    void merge(RecordTally other) {
        issues.merge(other.issues);
        newest.merge(other.newest);
        counted = Math.addExact(counted, other.counted);
        outside = Math.addExact(outside, other.outside);
        skipped = Math.addExact(skipped, other.skipped);
    }

    void write(StateWriter out) {
        out.unsigned(counted);
        out.unsigned(outside);
        out.unsigned(skipped);
        newest.write(out);
        issues.write(out);
    }

    void read(StateReader in) {
        counted = Math.addExact(counted, in.unsigned());
        outside = Math.addExact(outside, in.unsigned());
        skipped = Math.addExact(skipped, in.unsigned());
        newest.read(in);
        issues.read(in);
    }

    /** Returns the account, with the numbers of excluded leads by exclusion. */
    LeadAccount account(LeadExclusions exclusions, ZoneId zone) {
        return LeadAccount.builder()
                .counted(counted)
                .outside(outside)
                .skipped(skipped)
                .issueCount(issues.count())
                .issues(issues.first())
                .newestOn(newest.day(zone))
                .later(newest.later())
                .excluded(exclusions.counts())
                .absent(exclusions.absent())
                .build();
    }

    private static void check(LeadAccount account) {
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
    private static void checkNoted(LeadAccount account) {
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

    private static void check(LeadIssue issue) {
        if (issue.getEffect() != LeadIssue.Effect.SKIPPED) {
            throw new IllegalArgumentException("issue '" + issue.getCode()
                    + "': the effect on a record that is skipped must be SKIPPED, but was " + issue.getEffect());
        }
    }
}
