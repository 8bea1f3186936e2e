package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WorkingHours;

/**
 * Which exclusions each target and each counted metric has, and by which calendar.
 *
 * <p>A metric is counted with the exclusions that concern all of its targets. A target that others do not share all of
 * its exclusions with has a metric of its own, {@code target:ID}.
 */
final class ExclusionPlan {

    /** The prefix of the metric that only one target has. */
    private static final String OWN = "target:";

    private final ResolvedTerms terms;
    private final Map<String, List<TargetExclusion>> byTarget = new HashMap<>();
    private final Map<String, List<TargetExclusion>> byMetric = new HashMap<>();
    /** The metric that only a target has, by target. */
    private final Map<String, String> own = new LinkedHashMap<>();

    private final Map<List<TargetExclusion>, BusinessCalendar> calendars = new HashMap<>();

    ExclusionPlan(ResolvedTerms terms) {
        this.terms = terms;
        List<Target> targets = terms.getAgreement().getTargets();
        targets.forEach(target -> byTarget.put(target.getId(), new ArrayList<>()));
        terms.getExclusions().forEach(this::addToTargets);
        byTarget.replaceAll((target, concerning) -> List.copyOf(concerning));
        for (Target target : targets) {
            List<TargetExclusion> concerning = exclusionsOf(target);
            byMetric.merge(target.getMetric(), concerning, ExclusionPlan::both);
        }
        for (Target target : targets) {
            List<TargetExclusion> concerning = exclusionsOf(target);
            if (!concerning.equals(byMetric.get(target.getMetric()))) {
                own.put(target.getId(), OWN + target.getId());
                byMetric.put(OWN + target.getId(), concerning);
            }
        }
        byTarget.values().forEach(this::addCalendar);
        byMetric.values().forEach(this::addCalendar);
    }

    private void addToTargets(TargetExclusion exclusion) {
        if (exclusion.getTargets().isEmpty()) {
            byTarget.values().forEach(concerning -> concerning.add(exclusion));
        } else {
            exclusion.getTargets().stream()
                    .distinct()
                    .flatMap(target -> Stream.ofNullable(byTarget.get(target)))
                    .forEach(concerning -> concerning.add(exclusion));
        }
    }

    private static List<TargetExclusion> both(List<TargetExclusion> some, List<TargetExclusion> others) {
        return some.stream().filter(new HashSet<>(others)::contains).toList();
    }

    /** Before any use, so that the plan never changes. */
    private void addCalendar(List<TargetExclusion> exclusions) {
        calendars.computeIfAbsent(exclusions, this::without);
    }

    /** The calendar without hours on the excluded days of the agreement's period. */
    private BusinessCalendar without(List<TargetExclusion> exclusions) {
        Map<LocalDate, List<WorkingHours>> days = new LinkedHashMap<>();
        DateRange whole = terms.getAgreement().getScope().getPeriod();
        for (TargetExclusion exclusion : exclusions) {
            exclusion
                    .getPeriod()
                    .flatMap(period -> period.intersection(whole))
                    .ifPresent(period -> period.getStart()
                            .datesUntil(period.getEnd().plusDays(1))
                            .forEach(day -> days.put(day, List.of())));
        }
        if (days.isEmpty()) {
            return terms.getCalendar();
        }
        Map<LocalDate, List<WorkingHours>> replaced =
                new LinkedHashMap<>(terms.getCalendar().getReplacedDays());
        replaced.putAll(days);
        return terms.getCalendar().withReplacedDays(replaced);
    }

    List<TargetExclusion> exclusionsOf(Target target) {
        return byTarget.getOrDefault(target.getId(), List.of());
    }

    List<TargetExclusion> exclusionsOf(String metric) {
        return byMetric.getOrDefault(metric, List.of());
    }

    BusinessCalendar calendarOf(Target target) {
        return calendars.getOrDefault(exclusionsOf(target), terms.getCalendar());
    }

    BusinessCalendar calendarOf(String metric) {
        return calendars.getOrDefault(exclusionsOf(metric), terms.getCalendar());
    }

    /** The metrics that only one target has, by their id. */
    Map<String, Target> ownMetrics() {
        Map<String, Target> metrics = new LinkedHashMap<>();
        for (Target target : terms.getAgreement().getTargets()) {
            if (own.containsKey(target.getId())) {
                metrics.put(own.get(target.getId()), target);
            }
        }
        return metrics;
    }

    List<String> keysOf(Target target) {
        List<String> keys = new ArrayList<>();
        if (own.containsKey(target.getId())) {
            keys.add(own.get(target.getId()));
        }
        keys.add(target.getMetric());
        return keys;
    }
}
