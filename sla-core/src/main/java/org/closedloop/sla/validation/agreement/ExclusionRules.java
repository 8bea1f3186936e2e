package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Clause 15: each exclusion names listed targets, lies within the period, leaves a part of each window, and repeats no
 * other.
 */
final class ExclusionRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<TargetExclusion> exclusions = agreement.getExclusions();
        List<PlacedExclusion> placed = new ArrayList<>();
        for (int i = 0; i < exclusions.size(); i++) {
            placed.add(new PlacedExclusion(exclusions.get(i), "exclusions[" + i + "]."));
        }
        PlacedExclusion.checkIds(placed, 0, report);
        PlacedExclusion.checkOverlaps(placed, 0, report);
        for (int i = 0; i < exclusions.size(); i++) {
            check(exclusions.get(i), "exclusions[" + i + "].", agreement, report);
        }
    }

    private static void check(TargetExclusion exclusion, String path, Agreement agreement, Report report) {
        for (int i = 0; i < exclusion.getTargets().size(); i++) {
            String target = exclusion.getTargets().get(i);
            if (agreement.target(target).isEmpty() && Placeholder.isFilledIn(target)) {
                report.breachBy(target, Rule.EXCLUSION_TARGET_UNLISTED, path + "targets[" + i + "]");
            }
        }
        DateRange whole = agreement.getScope().getPeriod();
        exclusion.getPeriod().ifPresent(period -> {
            if (!whole.contains(period)) {
                report.breachBy(
                        period.label(), Rule.EXCLUSION_OUTSIDE_PERIOD, path + "period", "period", whole.label());
            } else {
                checkWindows(exclusion, period, path, agreement, report);
            }
        });
    }

    /** Reports the first window of which nothing is left, if the period can be divided into windows. */
    static void checkWindows(
            TargetExclusion exclusion, DateRange period, String path, Agreement agreement, Report report) {
        if (!ScopeRules.canBeLaidOut(agreement)) {
            return;
        }
        for (Target target : agreement.getTargets()) {
            if (exclusion.concerns(target.getId()) && target.getQuantity() != Quantity.DELIVERY) {
                Optional<DateRange> covered = target
                        .getWindow()
                        .over(agreement.getScope().getPeriod())
                        .stream()
                        .map(Window::getRange)
                        .filter(period::contains)
                        .findFirst();
                if (covered.isPresent()) {
                    report.breachBy(
                            period.label(),
                            Rule.EXCLUSION_OF_WHOLE_WINDOW,
                            path + "period",
                            "target",
                            target.getId(),
                            "window",
                            covered.get().label());
                    return;
                }
            }
        }
    }
}
