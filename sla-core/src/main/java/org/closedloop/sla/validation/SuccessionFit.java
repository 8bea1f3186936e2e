package org.closedloop.sla.validation;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.DateRange;

/** Whether an agreement follows its predecessor: the one that it names, not before it, and without a gap. */
final class SuccessionFit implements Rules {

    private final Agreement predecessor;

    SuccessionFit(Agreement predecessor) {
        this.predecessor = predecessor;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        String named = agreement.getPredecessor().orElse("");
        if (!named.equals(predecessor.reference())) {
            report.breachBy(named, Rule.PREDECESSOR_OTHER, "predecessor", "given", predecessor.reference());
            // Of another predecessor there is nothing more to say.
            return;
        }
        DateRange before = predecessor.getScope().getPeriod();
        LocalDate start = agreement.getScope().getPeriod().getStart();
        if (start.isBefore(before.getStart())) {
            report.breachBy(
                    start,
                    Rule.STARTS_BEFORE_PREDECESSOR,
                    "scope.period",
                    "start",
                    before.getStart().toString());
        } else if (before.getEnd().isBefore(start.minusDays(1))) {
            DateRange gap = DateRange.of(before.getEnd().plusDays(1), start.minusDays(1));
            report.breachBy(
                    start,
                    Rule.STARTS_AFTER_GAP,
                    "scope.period",
                    "end",
                    before.getEnd().toString(),
                    "gap",
                    gap.label());
        }
    }
}
