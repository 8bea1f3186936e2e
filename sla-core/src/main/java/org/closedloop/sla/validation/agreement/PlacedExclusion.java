package org.closedloop.sla.validation.agreement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/**
 * An exclusion with its place in the document.
 *
 * @param path the path, with a full stop at the end; empty if it is in another document
 */
record PlacedExclusion(TargetExclusion exclusion, String path) {

    /** Reports each exclusion from an index on whose id an earlier one has. */
    static void checkIds(List<PlacedExclusion> exclusions, int from, Report report) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < exclusions.size(); i++) {
            String id = exclusions.get(i).exclusion.getId();
            if (!ids.add(id) && i >= from && Placeholder.isFilledIn(id)) {
                report.breachBy(id, Rule.EXCLUSION_ID_TWICE, exclusions.get(i).path + "id");
            }
        }
    }

    /**
     * Reports each exclusion from an index on that excludes days or leads again, which an earlier one with another id
     * excludes.
     */
    static void checkOverlaps(List<PlacedExclusion> exclusions, int from, Report report) {
        for (int i = from; i < exclusions.size(); i++) {
            PlacedExclusion one = exclusions.get(i);
            List<PlacedExclusion> earlier = exclusions.subList(0, i).stream()
                    .filter(other -> !other.exclusion.getId().equals(one.exclusion.getId()))
                    .filter(other -> other.concernsTargetOf(one))
                    .toList();
            one.exclusion
                    .getPeriod()
                    .flatMap(period -> earlier.stream()
                            .filter(other -> other.exclusion
                                    .getPeriod()
                                    .filter(period::overlaps)
                                    .isPresent())
                            .findFirst())
                    .ifPresent(other -> report.breachBy(
                            one.exclusion.getPeriod().orElseThrow().label(),
                            Rule.EXCLUSION_PERIODS_OVERLAP,
                            one.path + "period",
                            "other",
                            other.exclusion.getId(),
                            "period",
                            other.exclusion.getPeriod().orElseThrow().label()));
            for (String lead : one.exclusion.getLeads()) {
                Optional<PlacedExclusion> twice = earlier.stream()
                        .filter(other -> other.exclusion.getLeads().contains(lead))
                        .findFirst();
                twice.ifPresent(other -> report.breachBy(
                        lead, Rule.LEAD_EXCLUDED_TWICE, one.path + "leads", "other", other.exclusion.getId()));
            }
        }
    }

    private boolean concernsTargetOf(PlacedExclusion other) {
        List<String> some = exclusion.getTargets();
        List<String> others = other.exclusion.getTargets();
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
