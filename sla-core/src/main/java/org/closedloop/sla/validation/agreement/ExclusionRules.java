package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
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
        Map<String, Target> targets = FirstById.of(agreement.getTargets(), Target::getId);
        ExcludedWindows windows = new ExcludedWindows(agreement);
        DateRange whole = agreement.getScope().getPeriod();
        for (int i = 0; i < exclusions.size(); i++) {
            String path = "exclusions[" + i + "].";
            checkTargets(exclusions.get(i), path, targets.keySet(), report);
            checkPeriod(exclusions.get(i), path, whole, windows, report);
        }
    }

    /** Reports the targets that are not listed. */
    static void checkTargets(TargetExclusion exclusion, String path, Set<String> listed, Report report) {
        for (int i = 0; i < exclusion.getTargets().size(); i++) {
            String target = exclusion.getTargets().get(i);
            if (!listed.contains(target) && Placeholder.isFilledIn(target)) {
                report.breachBy(target, Rule.EXCLUSION_TARGET_UNLISTED, path + "targets[" + i + "]");
            }
        }
    }

    private static void checkPeriod(
            TargetExclusion exclusion, String path, DateRange whole, ExcludedWindows windows, Report report) {
        exclusion.getPeriod().ifPresent(period -> {
            if (!whole.contains(period)) {
                report.breachBy(
                        period.label(), Rule.EXCLUSION_OUTSIDE_PERIOD, path + "period", "period", whole.label());
            } else {
                windows.check(exclusion, period, path, report);
            }
        });
    }
}
