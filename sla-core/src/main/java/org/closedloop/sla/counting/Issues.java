package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.joda.money.Money;

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
    boolean count(Flaw flaw, Lead lead) {
        if (!ofThisLead.add(flaw)) {
            return false;
        }
        count++;
        return first.size() < LeadAccount.LIMIT || mayPrecedeLast(lead);
    }

    private boolean mayPrecedeLast(Lead lead) {
        LeadIssue last = first.get(first.size() - 1);
        return last.getLine().orElse(0L) > 0
                || lead.getId().compareTo(last.getLead().orElse("")) <= 0;
    }

    /** Says what is wrong. */
    void describe(Flaw flaw, Lead lead, String message) {
        keep(LeadIssue.builder()
                .lead(lead.getId())
                .code(flaw.code())
                .message(message)
                .effect(LeadIssue.Effect.IGNORED)
                .build());
    }

    /** Counts a deal that is closed and does not say when. */
    void checkCloseTime(LeadFacts facts) {
        if (facts.isClosedWithoutTime() && count(Flaw.CLOSED_WITHOUT_TIME, facts.lead())) {
            describe(
                    Flaw.CLOSED_WITHOUT_TIME,
                    facts.lead(),
                    "its closed deal must have a closing time to belong to a window, but has none");
        }
    }

    /** The amount of a won deal, if it has one that makes sense; else the flaw is counted. */
    Optional<Money> checkAmount(LeadFacts facts) {
        Optional<Money> amount = facts.lead().getDeal().flatMap(Deal::getAmount);
        if (amount.isEmpty()) {
            if (count(Flaw.WON_WITHOUT_AMOUNT, facts.lead())) {
                describe(
                        Flaw.WON_WITHOUT_AMOUNT,
                        facts.lead(),
                        "its won deal must have an amount to add revenue, but has none");
            }
        } else if (amount.get().isNegative()) {
            if (count(Flaw.NEGATIVE_AMOUNT, facts.lead())) {
                describe(
                        Flaw.NEGATIVE_AMOUNT,
                        facts.lead(),
                        "the amount of its won deal must not be negative, but was " + amount.get());
            }
            return Optional.empty();
        }
        return amount;
    }

    /** Takes over an issue from elsewhere. */
    void add(LeadIssue issue) {
        count++;
        keep(issue);
    }

    void merge(Issues other) {
        List<LeadIssue> theirs = List.copyOf(other.first);
        count = Math.addExact(count, other.count);
        theirs.forEach(this::keep);
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
