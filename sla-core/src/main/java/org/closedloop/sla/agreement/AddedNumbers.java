package org.closedloop.sla.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.DateRange;

/**
 * What is counted in addition to the targets and the funnel.
 *
 * @param metrics more metrics, in every range
 * @param ranges more ranges of days, of every metric
 */
record AddedNumbers(List<Metric> metrics, Set<DateRange> ranges) {

    static final AddedNumbers NONE = new AddedNumbers(List.of(), Set.of());

    AddedNumbers with(Collection<? extends Metric> moreMetrics, Collection<DateRange> moreRanges) {
        List<Metric> allMetrics = new ArrayList<>(metrics);
        allMetrics.addAll(moreMetrics);
        Set<DateRange> allRanges = new LinkedHashSet<>(ranges);
        allRanges.addAll(moreRanges);
        return new AddedNumbers(List.copyOf(allMetrics), Collections.unmodifiableSet(allRanges));
    }

    /** The same metrics, and the parts of the ranges within these days. */
    AddedNumbers during(DateRange days) {
        return new AddedNumbers(
                metrics,
                ranges.stream()
                        .flatMap(range -> range.intersection(days).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Adds the metrics to those that are counted already. */
    void putInto(Map<String, Metric> counted) {
        for (Metric metric : metrics) {
            if (counted.putIfAbsent(metric.getId(), metric) != null) {
                throw new IllegalArgumentException("metric '" + metric.getId() + "': is counted already");
            }
        }
    }

    void mustLieIn(DateRange period, Agreement agreement) {
        for (DateRange range : ranges) {
            if (!period.contains(range)) {
                throw new IllegalArgumentException("agreement '" + agreement.getId() + "': counted days must lie in "
                        + period + ", but were " + range);
            }
        }
    }
}
