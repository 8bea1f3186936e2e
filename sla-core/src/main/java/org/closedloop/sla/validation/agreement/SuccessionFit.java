package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Whether an agreement follows the predecessor that it names: not before it, and without gap or overlap, unless it
 * replaces the predecessor until its end. The notice of a renewal must fit its own term.
 */
final class SuccessionFit implements Rules<Agreement> {

    private final Agreement predecessor;

    SuccessionFit(Agreement predecessor) {
        this.predecessor = predecessor;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        String named = agreement.getPredecessor().orElse("");
        if (!named.equals(predecessor.reference())) {
            report.breachBy(named, Rule.PREDECESSOR_OTHER, "predecessor", "given", predecessor.reference());
            // Another predecessor is not checked further.
            return;
        }
        DateRange before = predecessor.getScope().getPeriod();
        check(agreement.getScope().getPeriod(), before, report);
        if (before.contains(agreement.getScope().getPeriod().getStart())) {
            checkSums(agreement, report);
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

    /** An amendment replaces its predecessor exactly until its end; only a renewal continues longer. */
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

    /** A sum for the whole agreement applies anew from an amendment on: the same sum is then due in less time. */
    private void checkSums(Agreement agreement, Report report) {
        List<Target> targets = agreement.getTargets();
        Map<String, Target> earlier = FirstById.of(predecessor.getTargets(), Target::getId);
        for (int i = 0; i < targets.size(); i++) {
            String place = "targets[" + i + "].atLeast";
            Optional<String> asked = asked(targets.get(i));
            Optional<String> before =
                    Optional.ofNullable(earlier.get(targets.get(i).getId())).flatMap(SuccessionFit::asked);
            if (asked.isPresent() && asked.equals(before) && isShorter(agreement)) {
                report.breachBy(
                        asked.get(),
                        Rule.WHOLE_ASKED_AGAIN,
                        place,
                        "period",
                        agreement.getScope().getPeriod().label(),
                        "before",
                        predecessor.getScope().getPeriod().label());
            }
        }
    }

    private boolean isShorter(Agreement agreement) {
        DateRange period = agreement.getScope().getPeriod();
        DateRange before = predecessor.getScope().getPeriod();
        return before.contains(period) && !period.equals(before);
    }

    /** Returns the sum that a target requires over the whole agreement; a share does not depend on the period. */
    private static Optional<String> asked(Target target) {
        if (target.getWindow().getLength() != WindowLength.AGREEMENT) {
            return Optional.empty();
        }
        if (target instanceof VolumeTarget volume) {
            return Optional.of(Long.toString(volume.getAtLeast()));
        }
        return target instanceof MoneyTarget money
                ? Optional.of(money.getAtLeast().toString())
                : Optional.empty();
    }
}
