package org.closedloop.sla.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.funnel.Dimension;

/** Replaces the values of fields in a breakdown, numbered by their first occurrence. */
final class NameMask {

    private final Breakdown breakdown;
    /** The replacements of each dimension by value. */
    private final List<Map<String, String>> replacements = new ArrayList<>();

    NameMask(Breakdown breakdown) {
        this.breakdown = breakdown;
        breakdown.getDimensions().forEach(dimension -> replacements.add(new HashMap<>()));
        for (TargetBreakdown target : breakdown.getTargets()) {
            List<WindowBreakdown> windows = target.getWindows();
            for (int i = windows.size() - 1; i >= 0; i--) {
                windows.get(i).getGroups().forEach(group -> number(group.getValues()));
            }
        }
    }

    private void number(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            Dimension dimension = breakdown.getDimensions().get(i);
            Map<String, String> known = replacements.get(i);
            if (dimension.getKind() == Dimension.Kind.FIELD && !values.get(i).isBlank()) {
                known.putIfAbsent(values.get(i), dimension.getName() + " " + (known.size() + 1));
            }
        }
    }

    Breakdown masked() {
        return breakdown
                .withNaming(GroupNaming.MASKED)
                .withTargets(breakdown.getTargets().stream()
                        .map(target -> target.withWindows(
                                target.getWindows().stream().map(this::mask).toList()))
                        .toList());
    }

    private WindowBreakdown mask(WindowBreakdown window) {
        return window.withGroups(window.getGroups().stream()
                .map(group -> group.withValues(mask(group.getValues())))
                .toList());
    }

    private List<String> mask(List<String> values) {
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            masked.add(replacements.get(i).getOrDefault(values.get(i), values.get(i)));
        }
        return masked;
    }
}
