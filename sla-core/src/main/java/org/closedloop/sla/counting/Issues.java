package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** Counts all issues and keeps the first {@link LeadAccount#LIMIT} of them, in whatever order they come. */
final class Issues {

    private final List<LeadIssue> first = new ArrayList<>();
    private final Set<Flaw> ofThisLead = EnumSet.noneOf(Flaw.class);
    private long count;

    /** Turns to the next lead: its flaws have not been seen. */
    void nextLead() {
        ofThisLead.clear();
    }

    /**
     * Counts a flaw of this lead, unless it was before.
     *
     * @return whether the caller should go on to {@linkplain #describe describe} it; it is not worth the words if it is
     *     known already, or would not be kept
     */
    boolean count(Flaw flaw, LeadRecord lead) {
        if (!ofThisLead.add(flaw)) {
            return false;
        }
        count++;
        return first.size() < LeadAccount.LIMIT || mayPrecedeLast(lead);
    }

    private boolean mayPrecedeLast(LeadRecord lead) {
        LeadIssue last = first.get(first.size() - 1);
        return last.getLine().orElse(0L) > 0
                || lead.id().compareTo(last.getLead().orElse("")) <= 0;
    }

    /** Says what is wrong. */
    void describe(Flaw flaw, LeadRecord lead, String message) {
        keep(LeadIssue.builder()
                .lead(lead.id())
                .code(flaw.code())
                .message(message)
                .effect(LeadIssue.Effect.IGNORED)
                .build());
    }

    /** Counts a deal that is closed and does not say when. */
    void checkCloseTime(LeadFacts facts) {
        if (facts.isClosedWithoutTime() && count(Flaw.CLOSED_WITHOUT_TIME, facts.record())) {
            describe(
                    Flaw.CLOSED_WITHOUT_TIME,
                    facts.record(),
                    "its closed deal must have a closing time to belong to a window, but has none");
        }
    }

    /** Counts a lead that is not timed, because of some of its events only the day is known. */
    void countUntimed(LeadFacts facts) {
        if (count(Flaw.DATE_WITHOUT_TIME, facts.record())) {
            describe(
                    Flaw.DATE_WITHOUT_TIME,
                    facts.record(),
                    "must have a time of day to be timed, but only the day is known: " + facts.days());
        }
    }

    /** Whether a won deal has an amount that makes sense; else the flaw is counted. */
    boolean checkAmount(LeadFacts facts) {
        MinorAmount amount = facts.record().amount;
        if (amount.isNone()) {
            if (count(Flaw.WON_WITHOUT_AMOUNT, facts.record())) {
                describe(
                        Flaw.WON_WITHOUT_AMOUNT,
                        facts.record(),
                        "its won deal must have an amount to add revenue, but has none");
            }
            return false;
        }
        if (amount.isNegative()) {
            if (count(Flaw.NEGATIVE_AMOUNT, facts.record())) {
                describe(
                        Flaw.NEGATIVE_AMOUNT,
                        facts.record(),
                        "the amount of its won deal must not be negative, but was " + amount.toMoney());
            }
            return false;
        }
        return true;
    }

    /** Takes over an issue from elsewhere. */
    void add(LeadIssue issue) {
        count++;
        keep(issue);
    }

    /** Takes over all issues from elsewhere. */
    void add(LeadAccount found) {
        count = Math.addExact(count, found.getIssueCount());
        found.getIssues().forEach(this::keep);
    }

    void merge(Issues other) {
        count = Math.addExact(count, other.count);
        other.first.forEach(this::keep);
    }

    void write(StateWriter out) {
        out.count(count);
        out.count(first.size());
        for (LeadIssue issue : first) {
            out.count(issue.getLine().orElse(0L));
            out.text(issue.getLead().orElse(""));
            out.text(issue.getCode());
            out.text(issue.getMessage());
            out.text(issue.getEffect().name());
        }
    }

    /** Adds what others wrote. */
    void read(StateReader in) {
        count = Math.addExact(count, in.count());
        for (int left = in.size(); left > 0; left--) {
            long line = in.count();
            String lead = in.text();
            keep(LeadIssue.builder()
                    .line(line == 0 ? Optional.empty() : Optional.of(line))
                    .lead(lead.isEmpty() ? Optional.empty() : Optional.of(lead))
                    .code(in.text())
                    .message(in.text())
                    .effect(in.word(LeadIssue.Effect.class))
                    .build());
        }
    }

    private void keep(LeadIssue issue) {
        int place = Collections.binarySearch(first, issue);
        first.add(place < 0 ? -place - 1 : place, issue);
        if (first.size() > LeadAccount.LIMIT) {
            first.remove(LeadAccount.LIMIT);
        }
    }

    /** How many there were. */
    long count() {
        return count;
    }

    /** The first of them, in their order. */
    List<LeadIssue> first() {
        return first;
    }
}
