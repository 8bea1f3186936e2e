package org.closedloop.sla.counting;

import java.util.Map;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** Counts the records: those within the period, outside it, and skipped; and collects the issues. */
final class RecordTally {

    private final IssueCollector issues = new IssueCollector();
    private long counted;
    private long outside;
    private long skipped;

    /** The issues of the leads. */
    IssueCollector issues() {
        return issues;
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
        SkippedRecords.check(issue);
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
        SkippedRecords.checkNoted(records);
        add(records);
    }

    void skip(LeadAccount records) {
        SkippedRecords.check(records);
        add(records);
    }

    private void add(LeadAccount records) {
        skipped = Math.addExact(skipped, records.getSkipped());
        issues.add(records);
    }

    void merge(RecordTally other) {
        issues.merge(other.issues);
        counted = Math.addExact(counted, other.counted);
        outside = Math.addExact(outside, other.outside);
        skipped = Math.addExact(skipped, other.skipped);
    }

    void write(StateWriter out) {
        out.unsigned(counted);
        out.unsigned(outside);
        out.unsigned(skipped);
        issues.write(out);
    }

    void read(StateReader in) {
        counted = Math.addExact(counted, in.unsigned());
        outside = Math.addExact(outside, in.unsigned());
        skipped = Math.addExact(skipped, in.unsigned());
        issues.read(in);
    }

    /** Returns the account, with the numbers of excluded leads by exclusion. */
    LeadAccount account(Map<String, Long> excluded) {
        return LeadAccount.builder()
                .counted(counted)
                .outside(outside)
                .skipped(skipped)
                .issueCount(issues.count())
                .issues(issues.first())
                .excluded(excluded)
                .build();
    }
}
