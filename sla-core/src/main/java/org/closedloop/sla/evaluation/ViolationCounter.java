package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/** Finds the violations of an escalation. */
record ViolationCounter(Escalation escalation, BusinessCalendar calendar) {

    private record Group(String target, List<DateRange> windows, LocalDate day) {}

    /** The violations of all targets to which it applies, numbered by day, then by the order of the targets. */
    List<Violation> in(List<TargetResult> results) {
        List<Group> groups = results.stream()
                .filter(result -> applies(result.getTarget()))
                .flatMap(result -> groups(result).stream())
                .sorted(Comparator.comparing(Group::day))
                .toList();
        List<Violation> violations = new ArrayList<>();
        for (Group group : groups) {
            violations.add(violation(group, violations.size() + 1));
        }
        return violations;
    }

    private boolean applies(Target target) {
        return escalation
                .getTarget()
                .map(id -> id.equals(target.getId()))
                .orElseGet(() -> escalation.getSide().equals(Optional.of(target.getResponsible())));
    }

    /** A miss counts for one violation only. */
    private List<Group> groups(TargetResult result) {
        List<Group> groups = new ArrayList<>();
        List<WindowResult> windows = result.getWindows();
        Deque<Integer> misses = new ArrayDeque<>();
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).getVerdict() != Verdict.MISSED) {
                continue;
            }
            misses.add(i);
            while (misses.getFirst() < i && misses.getFirst() <= i - escalation.getWindows()) {
                misses.removeFirst();
            }
            if (misses.size() >= escalation.getMisses()) {
                List<DateRange> missed =
                        misses.stream().map(at -> windows.get(at).getWindow()).toList();
                groups.add(new Group(result.getTarget().getId(), missed, certainOn(windows.get(i))));
                misses.clear();
            }
        }
        return groups;
    }

    private static LocalDate certainOn(WindowResult missed) {
        return missed.getDueOn().orElse(missed.getWindow().getEnd());
    }

    private Violation violation(Group group, int number) {
        Optional<EscalationStep> step = escalation.stepAt(number);
        return Violation.builder()
                .escalation(escalation)
                .number(number)
                .target(group.target())
                .windows(group.windows())
                .day(group.day())
                .step(step)
                .dueOn(step.flatMap(
                        taken -> calendar.plusWorkingDays(group.day(), Math.max(0, taken.getDeadlineDays()))))
                .build();
    }
}
