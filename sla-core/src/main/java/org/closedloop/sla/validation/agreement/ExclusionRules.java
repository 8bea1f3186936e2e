package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
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

    /** Finds windows of which an exclusion leaves nothing. */
    static final class ExcludedWindows {

        /** A target and its place among the targets of the agreement. */
        private record Placed(int index, Target target) {}

        private final DateRange whole;
        private final Map<String, List<Placed>> byId = new HashMap<>();
        /** The first target of each rule of windows: the others have the same windows. */
        private final Map<WindowRule, Placed> firstByRule = new LinkedHashMap<>();

        private final Map<WindowRule, List<DateRange>> windows = new HashMap<>();

        ExcludedWindows(Agreement agreement) {
            this.whole = agreement.getScope().getPeriod();
            // A period that is too long has no windows to compare.
            int count =
                    ScopeRules.canBeLaidOut(agreement) ? agreement.getTargets().size() : 0;
            for (int i = 0; i < count; i++) {
                Target target = agreement.getTargets().get(i);
                if (target.getQuantity() != Quantity.DELIVERY) {
                    Placed placed = new Placed(i, target);
                    byId.computeIfAbsent(target.getId(), unused -> new ArrayList<>())
                            .add(placed);
                    firstByRule.putIfAbsent(target.getWindow(), placed);
                }
            }
        }

        /** Reports the first target with such a window, and its first one. */
        void check(TargetExclusion exclusion, DateRange period, String path, Report report) {
            for (Placed placed : concerned(exclusion)) {
                Optional<DateRange> covered = windowsOf(placed.target().getWindow()).stream()
                        .filter(period::contains)
                        .findFirst();
                if (covered.isPresent()) {
                    report.breachBy(
                            period.label(),
                            Rule.EXCLUSION_OF_WHOLE_WINDOW,
                            path + "period",
                            "target",
                            placed.target().getId(),
                            "window",
                            covered.get().label());
                    return;
                }
            }
        }

        /** The targets that an exclusion concerns, in the agreement's order. */
        private Iterable<Placed> concerned(TargetExclusion exclusion) {
            if (exclusion.getTargets().isEmpty()) {
                return firstByRule.values();
            }
            Set<String> named = new HashSet<>(exclusion.getTargets());
            return named.stream()
                    .flatMap(target -> byId.getOrDefault(target, List.of()).stream())
                    .sorted(Comparator.comparingInt(Placed::index))
                    .toList();
        }

        private List<DateRange> windowsOf(WindowRule rule) {
            return windows.computeIfAbsent(
                    rule,
                    each -> each.over(whole).stream().map(Window::getRange).toList());
        }
    }
}
