package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;

/** Counts the windows of each target to which an escalation applies. */
final class EscalationWindows {

    private final Map<String, List<Integer>> byTarget = new HashMap<>();
    private final Map<Role, List<Integer>> bySide = new EnumMap<>(Role.class);

    EscalationWindows(Agreement agreement) {
        // A period that is too long has no windows to count.
        boolean laidOut = ScopeRules.canBeLaidOut(agreement);
        Map<WindowRule, Integer> counts = new HashMap<>();
        for (Target target : agreement.getTargets()) {
            int count = laidOut
                    ? counts.computeIfAbsent(
                            target.getWindow(),
                            rule -> rule.over(agreement.getScope().getPeriod()).size())
                    : 0;
            byTarget.computeIfAbsent(target.getId(), unused -> new ArrayList<>())
                    .add(count);
            bySide.computeIfAbsent(target.getResponsible(), unused -> new ArrayList<>())
                    .add(count);
        }
    }

    /** One number for each target: those with the id that the escalation names, or else those of its side. */
    List<Integer> of(Escalation escalation) {
        return escalation
                .getTarget()
                .map(target -> byTarget.getOrDefault(target, List.of()))
                .or(() -> escalation.getSide().map(side -> bySide.getOrDefault(side, List.of())))
                .orElse(List.of());
    }
}
