package org.closedloop.sla.validation.agreement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/** Finds targets that relieve each other, directly or by others. Each circle is reported at its first relief. */
final class ReliefCircles {

    private ReliefCircles() {}

    static void report(List<Relief> reliefs, Report report) {
        Map<String, List<Integer>> byTarget = new HashMap<>();
        for (int i = 0; i < reliefs.size(); i++) {
            byTarget.computeIfAbsent(reliefs.get(i).getTarget(), unused -> new ArrayList<>())
                    .add(i);
        }
        Set<String> towardsCircles = towardsCircles(reliefs);
        for (int i = 0; i < reliefs.size(); i++) {
            Relief relief = reliefs.get(i);
            boolean possible = !relief.getTarget().equals(relief.getCause())
                    && towardsCircles.contains(relief.getTarget())
                    && towardsCircles.contains(relief.getCause());
            List<String> circle = possible ? circle(i, reliefs, byTarget) : List.of();
            if (!circle.isEmpty()) {
                report.breachBy(
                        relief.getCause(),
                        Rule.RELIEF_CIRCLE,
                        "reliefs[" + i + "].cause",
                        "circle",
                        String.join(" → ", circle));
            }
        }
    }

    /**
     * Returns the targets from which causes lead to a circle: those that remain when targets without causes are removed
     * repeatedly. Most agreements have no such targets, so that no search is needed.
     */
    private static Set<String> towardsCircles(List<Relief> reliefs) {
        Map<String, Integer> causes = new HashMap<>();
        Map<String, List<String>> byCause = new HashMap<>();
        for (Relief relief : reliefs) {
            if (!relief.getTarget().equals(relief.getCause())) {
                causes.merge(relief.getTarget(), 1, Integer::sum);
                byCause.computeIfAbsent(relief.getCause(), unused -> new ArrayList<>())
                        .add(relief.getTarget());
            }
        }
        Deque<String> removed = new ArrayDeque<>(byCause.keySet());
        removed.removeIf(causes::containsKey);
        while (!removed.isEmpty()) {
            for (String target : byCause.getOrDefault(removed.removeFirst(), List.of())) {
                int left = causes.getOrDefault(target, 0) - 1;
                causes.put(target, left);
                if (left == 0) {
                    causes.remove(target);
                    removed.add(target);
                }
            }
        }
        return causes.keySet();
    }

    /**
     * The shortest way from the cause of a relief back to its target, by later reliefs only, because a circle with an
     * earlier one is reported there; breadth first. Empty if there is none.
     */
    private static List<String> circle(int first, List<Relief> reliefs, Map<String, List<Integer>> byTarget) {
        String start = reliefs.get(first).getTarget();
        String cause = reliefs.get(first).getCause();
        Map<String, String> from = new HashMap<>(Map.of(cause, start));
        Deque<String> open = new ArrayDeque<>(List.of(cause));
        while (!open.isEmpty()) {
            String target = open.removeFirst();
            for (int next : byTarget.getOrDefault(target, List.of())) {
                String further = reliefs.get(next).getCause();
                if (next < first || further.equals(target)) {
                    continue;
                }
                if (further.equals(start)) {
                    return way(start, target, from);
                }
                if (from.putIfAbsent(further, target) == null) {
                    open.add(further);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String start, String last, Map<String, String> from) {
        Deque<String> way = new ArrayDeque<>(List.of(start));
        for (String at = last; at != null && !at.equals(start); at = from.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
