package org.closedloop.sla.validation.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;
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
        EarlierExclusions earlier = new EarlierExclusions();
        for (int i = 0; i < exclusions.size(); i++) {
            PlacedExclusion one = exclusions.get(i);
            if (i >= from) {
                one.checkOverlaps(earlier, report);
            }
            earlier.add(one.exclusion);
        }
    }

    private void checkOverlaps(EarlierExclusions earlier, Report report) {
        exclusion
                .getPeriod()
                .ifPresent(period -> earlier.findOverlapping(exclusion, period)
                        .ifPresent(other -> report.breachBy(
                                period.label(),
                                Rule.EXCLUSION_PERIODS_OVERLAP,
                                path + "period",
                                "other",
                                other.getId(),
                                "period",
                                other.getPeriod().orElseThrow().label())));
        for (String lead : exclusion.getLeads()) {
            earlier.findListing(exclusion, lead)
                    .ifPresent(other ->
                            report.breachBy(lead, Rule.LEAD_EXCLUDED_TWICE, path + "leads", "other", other.getId()));
        }
    }

    /** The earlier exclusions by lead and target, because comparing thousands of them in pairs is slow. */
    private static final class EarlierExclusions {

        private record Numbered(int number, TargetExclusion exclusion) {}

        private final Map<String, List<TargetExclusion>> byLead = new HashMap<>();
        private final List<Numbered> withPeriod = new ArrayList<>();
        private final List<Numbered> ofAllTargets = new ArrayList<>();
        private final Map<String, List<Numbered>> byTarget = new HashMap<>();

        void add(TargetExclusion exclusion) {
            exclusion
                    .getLeads()
                    .forEach(lead -> byLead.computeIfAbsent(lead, unused -> new ArrayList<>())
                            .add(exclusion));
            if (exclusion.getPeriod().isPresent()) {
                Numbered numbered = new Numbered(withPeriod.size(), exclusion);
                withPeriod.add(numbered);
                if (exclusion.getTargets().isEmpty()) {
                    ofAllTargets.add(numbered);
                }
                for (String target : exclusion.getTargets()) {
                    byTarget.computeIfAbsent(target, unused -> new ArrayList<>())
                            .add(numbered);
                }
            }
        }

        /** The first exclusion that overlaps the period and has a common target. */
        Optional<TargetExclusion> findOverlapping(TargetExclusion exclusion, DateRange period) {
            return candidates(exclusion).stream()
                    .flatMap(group -> group.stream()
                            .filter(other ->
                                    period.overlaps(other.exclusion.getPeriod().orElseThrow()))
                            .filter(other ->
                                    isOther(other.exclusion, exclusion) && haveCommonTarget(other.exclusion, exclusion))
                            .limit(1))
                    .min(Comparator.comparingInt(Numbered::number))
                    .map(Numbered::exclusion);
        }

        /** Lists with all exclusions of a period that have a common target: by target, or one if that is shorter. */
        private List<List<Numbered>> candidates(TargetExclusion exclusion) {
            List<List<Numbered>> groups = new ArrayList<>(List.of(ofAllTargets));
            for (String target : exclusion.getTargets()) {
                groups.add(byTarget.getOrDefault(target, List.of()));
            }
            boolean shorter = groups.stream().mapToLong(List::size).sum() < withPeriod.size();
            return shorter && !exclusion.getTargets().isEmpty() ? groups : List.of(withPeriod);
        }

        /** The first exclusion that lists the lead and has a common target. */
        Optional<TargetExclusion> findListing(TargetExclusion exclusion, String lead) {
            return byLead.getOrDefault(lead, List.of()).stream()
                    .filter(other -> isOther(other, exclusion) && haveCommonTarget(other, exclusion))
                    .findFirst();
        }

        private static boolean isOther(TargetExclusion some, TargetExclusion other) {
            return !some.getId().equals(other.getId());
        }

        private static boolean haveCommonTarget(TargetExclusion some, TargetExclusion other) {
            return some.getTargets().isEmpty()
                    || other.getTargets().isEmpty()
                    || !Collections.disjoint(some.getTargets(), other.getTargets());
        }
    }
}
