package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/**
 * Whether an agreement follows its predecessor: the one that it names, not before it, and without gap or overlap,
 * unless it takes its place until its end. A renewal's notice must fit into its own term.
 */
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
        check(agreement.getScope().getPeriod(), before, report);
        if (before.contains(agreement.getScope().getPeriod().getStart())) {
            new WholeAskedAgain(predecessor).check(agreement, report);
        } else {
            RenewalRules.checkNotice(agreement, Rule.NOTICE_LONGER_THAN_PERIOD, report);
        }
    }

    private static void check(DateRange period, DateRange before, Report report) {
        LocalDate start = period.getStart();
        String end = before.getEnd().toString();
        if (start.isBefore(before.getStart())) {
            report.breachBy(
                    start,
                    Rule.STARTS_BEFORE_PREDECESSOR,
                    "scope.period",
                    "start",
                    before.getStart().toString());
        } else if (before.getEnd().isBefore(start.minusDays(1))) {
            DateRange gap = DateRange.of(before.getEnd().plusDays(1), start.minusDays(1));
            report.breachBy(start, Rule.STARTS_AFTER_GAP, "scope.period", "end", end, "gap", gap.label());
        } else if (before.contains(start)) {
            checkReplacement(period, before, end, report);
        }
    }

    /** An amendment takes the place of its predecessor to its end: no longer, which is a renewal's, and no less. */
    private static void checkReplacement(DateRange period, DateRange before, String end, Report report) {
        LocalDate last = period.getEnd();
        if (last.isAfter(before.getEnd())) {
            DateRange overlap = DateRange.of(period.getStart(), before.getEnd());
            report.breachBy(
                    period.getStart(),
                    Rule.OVERLAPS_PREDECESSOR,
                    "scope.period",
                    "end",
                    end,
                    "overlap",
                    overlap.label());
        } else if (last.isBefore(before.getEnd())) {
            DateRange gap = DateRange.of(last.plusDays(1), before.getEnd());
            report.breachBy(last, Rule.ENDS_BEFORE_PREDECESSOR, "scope.period", "end", end, "gap", gap.label());
        }
    }
}
