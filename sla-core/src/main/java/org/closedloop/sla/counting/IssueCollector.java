package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadAccount;

/** Counts all issues and keeps the first {@link LeadAccount#LIMIT} of them, in their order. */
final class IssueCollector {

    private final List<LeadIssue> first = new ArrayList<>();
    private final Set<IssueKind> ofThisCycle = EnumSet.noneOf(IssueKind.class);
    private int cycle = 1;
    private long count;

    /** Starts a cycle of a lead, by its number from 1. */
    void nextCycle(int number) {
        ofThisCycle.clear();
        cycle = number;
    }

    /**
     * Counts an issue of this cycle of a lead, at most once per kind. The message is created only if the issue may be
     * kept.
     */
    void add(IssueKind kind, LeadRecord lead, Supplier<String> message) {
        if (!ofThisCycle.add(kind)) {
            return;
        }
        count++;
        if (first.size() < LeadAccount.LIMIT || mayPrecedeLast(lead)) {
            keep(LeadIssue.builder()
                    .lead(lead.getId())
                    .code(kind.code())
                    .message(cycle == 1 ? message.get() : "in cycle " + cycle + ", " + message.get())
                    .effect(LeadIssue.Effect.IGNORED)
                    .build());
        }
    }

    private boolean mayPrecedeLast(LeadRecord lead) {
        LeadIssue last = first.get(first.size() - 1);
        return last.getSource().isPresent()
                || last.getLine().orElse(0L) > 0
                || lead.getId().compareTo(last.getLead().orElse("")) <= 0;
    }

    /** Adds an issue if a closed deal has no closing time. */
    void checkCloseTime(LeadFacts facts) {
        if (facts.isClosedWithoutTime()) {
            add(
                    IssueKind.CLOSED_WITHOUT_TIME,
                    facts.record(),
                    () -> "its closed deal must have a closing time to belong to a window, but has none");
        }
    }

    /** Adds an issue if a deal has no time of creation. */
    void checkDealCreation(LeadFacts facts) {
        if (facts.isDealWithoutCreation()) {
            add(
                    IssueKind.DEAL_WITHOUT_CREATION,
                    facts.record(),
                    () -> "its deal must have a time of creation to belong to a window, but has none");
        }
    }

    /** Adds the issue of a lead that entered a later stage before an earlier one. */
    void addStagesBackwards(LeadFacts facts, Stage from, Occurrence fromEntry, Stage to, Occurrence toEntry) {
        add(
                IssueKind.STAGES_BACKWARDS,
                facts.record(),
                () -> to + " must not be entered before " + from + ", but was " + toEntry.when() + " and "
                        + fromEntry.when());
    }

    /** Adds the issue of a lead that is unmeasured because only the day of an event is known. */
    void countUntimed(LeadFacts facts) {
        add(
                IssueKind.DATE_WITHOUT_TIME,
                facts.record(),
                () -> "must have a time of day to be timed, but only the day is known: " + facts.days());
    }

    /** Returns whether a won deal has a valid amount; otherwise adds an issue. */
    boolean checkAmount(LeadFacts facts) {
        MinorAmount amount = facts.cycle().amount;
        if (amount.isNone()) {
            add(
                    IssueKind.WON_WITHOUT_AMOUNT,
                    facts.record(),
                    () -> "its won deal must have an amount to add revenue, but has none");
            return false;
        }
        if (amount.isNegative()) {
            add(
                    IssueKind.NEGATIVE_AMOUNT,
                    facts.record(),
                    () -> "the amount of its won deal must not be negative, but was " + amount.toMoney());
            return false;
        }
        return true;
    }

    /** Adds an issue of a reader. */
    void add(LeadIssue issue) {
        count++;
        keep(issue);
    }

    /** Adds all issues of a reader. */
    void add(LeadAccount found) {
        count = Math.addExact(count, found.getIssueCount());
        found.getIssues().forEach(this::keep);
    }

    void merge(IssueCollector other) {
        count = Math.addExact(count, other.count);
        other.first.forEach(this::keep);
    }

    void write(StateWriter out) {
        out.unsigned(count);
        out.unsigned(first.size());
        for (LeadIssue issue : first) {
            out.text(issue.getSource().orElse(""));
            out.unsigned(issue.getLine().orElse(0L));
            out.text(issue.getLead().orElse(""));
            out.text(issue.getCode());
            out.text(issue.getMessage());
            out.text(issue.getEffect().name());
        }
    }

    /** Adds the issues of a state. */
    void read(StateReader in) {
        count = Math.addExact(count, in.unsigned());
        for (int left = in.size(); left > 0; left--) {
            String source = in.text();
            long line = in.unsigned();
            String lead = in.text();
            keep(LeadIssue.builder()
                    .source(source.isEmpty() ? Optional.empty() : Optional.of(source))
                    .line(line == 0 ? Optional.empty() : Optional.of(line))
                    .lead(lead.isEmpty() ? Optional.empty() : Optional.of(lead))
                    .code(in.text())
                    .message(in.text())
                    .effect(in.constant(LeadIssue.Effect.class))
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

    /** The number of all issues. */
    long count() {
        return count;
    }

    /** The first issues, in their order. */
    List<LeadIssue> first() {
        return first;
    }
}
