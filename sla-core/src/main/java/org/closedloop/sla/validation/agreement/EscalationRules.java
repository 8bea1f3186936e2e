package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 13: each escalation applies to targets, can happen, and has steps in their order. */
final class EscalationRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Escalation> escalations = agreement.getEscalations();
        Repeated.report(escalations, Escalation::getId, Rule.ESCALATION_ID_TWICE, "escalations", "id", report);
        if (escalations.isEmpty()) {
            return;
        }
        boolean laidOut = ScopeRules.canBeLaidOut(agreement);
        EscalationWindows all = new EscalationWindows(agreement, laidOut);
        for (int i = 0; i < escalations.size(); i++) {
            Escalation escalation = escalations.get(i);
            String path = "escalations[" + i + "].";
            SortedMap<Integer, Integer> windows = all.of(escalation);
            check(escalation, windows, path, report);
            if (laidOut && escalation.getWindows() >= escalation.getMisses()) {
                checkReach(escalation, windows, path, report);
            }
        }
    }

    private static void check(Escalation escalation, SortedMap<Integer, Integer> windows, String path, Report report) {
        if (windows.isEmpty()) {
            escalation
                    .getTarget()
                    .filter(Placeholder::isFilledIn)
                    .ifPresent(id -> report.breachBy(id, Rule.ESCALATION_TARGET_UNLISTED, path + "target"));
            escalation
                    .getSide()
                    .ifPresent(side -> report.breachBy(written(side), Rule.ESCALATION_OF_NOTHING, path + "side"));
        }
        if (escalation.getWindows() < escalation.getMisses()) {
            report.breachBy(
                    escalation.getWindows(),
                    Rule.ESCALATION_WINDOWS_TOO_FEW,
                    path + "windows",
                    "misses",
                    written(escalation.getMisses()));
        }
        for (int i = 1; i < escalation.getSteps().size(); i++) {
            int before = escalation.getSteps().get(i - 1).getViolation();
            int violation = escalation.getSteps().get(i).getViolation();
            if (violation <= before) {
                report.breachBy(
                        violation,
                        Rule.ESCALATION_STEPS_UNORDERED,
                        path + "steps[" + i + "].violation",
                        "before",
                        written(before));
            }
        }
    }

    private static void checkReach(
            Escalation escalation, SortedMap<Integer, Integer> windows, String path, Report report) {
        if (windows.isEmpty() || escalation.getMisses() <= 0) {
            return;
        }
        int most = windows.lastKey();
        if (most < escalation.getMisses()) {
            report.breachBy(escalation.getMisses(), Rule.ESCALATION_NEVER, path + "misses", "most", written(most));
            return;
        }
        // A miss counts for one violation only; those of all targets are numbered together.
        long violations = windows.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() / escalation.getMisses() * entry.getValue())
                .sum();
        for (int i = 0; i < escalation.getSteps().size(); i++) {
            int violation = escalation.getSteps().get(i).getViolation();
            if (violation > violations) {
                report.breachBy(
                        violation,
                        Rule.ESCALATION_STEP_NEVER,
                        path + "steps[" + i + "].violation",
                        "most",
                        written(violations));
            }
        }
    }

    /** The number of targets by their number of windows, for the targets to which an escalation applies. */
    static final class EscalationWindows {

        private static final SortedMap<Integer, Integer> NONE = Collections.emptySortedMap();

        private final Map<String, SortedMap<Integer, Integer>> byTarget = new HashMap<>();
        private final Map<Role, SortedMap<Integer, Integer>> bySide = new EnumMap<>(Role.class);

        /** @param laidOut whether the period is short enough; otherwise no target has windows */
        EscalationWindows(Agreement agreement, boolean laidOut) {
            Map<WindowRule, Integer> counts = new HashMap<>();
            for (Target target : agreement.getTargets()) {
                int count = laidOut
                        ? counts.computeIfAbsent(
                                target.getWindow(),
                                rule -> rule.over(agreement.getScope().getPeriod())
                                        .size())
                        : 0;
                byTarget.computeIfAbsent(target.getId(), unused -> new TreeMap<>())
                        .merge(count, 1, Integer::sum);
                bySide.computeIfAbsent(target.getResponsible(), unused -> new TreeMap<>())
                        .merge(count, 1, Integer::sum);
            }
        }

        /** The targets with the id that the escalation names, or of its side. */
        SortedMap<Integer, Integer> of(Escalation escalation) {
            return escalation
                    .getTarget()
                    .map(target -> byTarget.getOrDefault(target, NONE))
                    .or(() -> escalation.getSide().map(side -> bySide.getOrDefault(side, NONE)))
                    .orElse(NONE);
        }
    }
}
