package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;

/** The tallies of all metrics, and the data that each metric requires. */
final class TallySet {

    private final TimeBuckets buckets;
    private final Map<String, Tally> byMetric = new LinkedHashMap<>();
    private final Tally[] all;
    private final Tally[] ofFirstCycle;
    /** The required data of each tally, in the same order. */
    private final RequiredData[] requiredData;
    /** Whether required data may be missing; once false, leads are not searched for it. */
    private boolean dataMayBeMissing = true;

    TallySet(CountContext context, TimeBuckets buckets, LeadFacts facts) {
        this.buckets = buckets;
        List<RequiredData> data = new ArrayList<>();
        context.terms()
                .getMetrics()
                .forEach((id, metric) -> new MetricCompiler(context.of(id), buckets, facts)
                        .compile(metric)
                        .ifPresent(tally -> {
                            byMetric.put(id, tally);
                            data.add(RequiredData.of(metric, facts));
                        }));
        this.all = byMetric.values().toArray(Tally[]::new);
        this.ofFirstCycle =
                byMetric.values().stream().filter(tally -> tally.counts(1)).toArray(Tally[]::new);
        this.requiredData = data.toArray(RequiredData[]::new);
    }

    /** The ids of the metrics, in the order of the tallies. */
    Set<String> metrics() {
        return byMetric.keySet();
    }

    /** Counts the first cycle of a lead. */
    void addFirst(LeadFacts facts, IssueCollector issues) {
        for (Tally tally : ofFirstCycle) {
            tally.add(facts, issues);
        }
        findRequiredData(facts);
    }

    /** Counts a cycle of a lead in the metrics that count it and from which it is not excluded. */
    void add(LeadFacts facts, LeadExclusions exclusions, IssueCollector issues) {
        for (int i = 0; i < all.length; i++) {
            if (all[i].counts(facts.number()) && !exclusions.isExcludedFrom(i)) {
                all[i].add(facts, issues);
            }
        }
        findRequiredData(facts);
    }

    private void findRequiredData(LeadFacts facts) {
        if (dataMayBeMissing) {
            boolean allFound = true;
            for (RequiredData data : requiredData) {
                data.add(facts);
                allFound &= data.isFound();
            }
            dataMayBeMissing = !allFound;
        }
    }

    /** Adds the counts of the same metrics in another counter. */
    void merge(TallySet other) {
        for (int i = 0; i < all.length; i++) {
            all[i].merge(other.all[i]);
            requiredData[i].merge(other.requiredData[i]);
        }
    }

    /** Writes the counts. */
    void write(StateWriter out) {
        for (Tally tally : all) {
            tally.write(out);
        }
        for (RequiredData data : requiredData) {
            data.write(out);
        }
    }

    /** Adds the counts of a state of the same metrics. */
    void read(StateReader in) {
        for (Tally tally : all) {
            tally.read(in);
        }
        for (RequiredData data : requiredData) {
            data.read(in);
        }
    }

    /** Returns the measurements of a counted range; a metric of which required data is missing has none. */
    WindowNumbers numbersOf(DateRange range) {
        int from = buckets.first(range);
        int to = buckets.end(range);
        WindowNumbers.Builder numbers = WindowNumbers.builder();
        int i = 0;
        for (Map.Entry<String, Tally> tally : byMetric.entrySet()) {
            if (requiredData[i].isFound()) {
                numbers.putMeasurement(tally.getKey(), tally.getValue().measure(from, to));
            }
            i++;
        }
        return numbers.build();
    }

    /**
     * Returns one measurement; empty if the whole lacks the required data, or the metric does not depend on leads.
     *
     * @throws IllegalArgumentException if the range is not counted
     */
    Optional<Measurement> measureAsPartOf(TallySet whole, DateRange range, String metric) {
        int from = buckets.first(range);
        int to = buckets.end(range);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException(
                    "funnel counter: " + range + " must be a range that is counted, but is not");
        }
        int place = List.copyOf(byMetric.keySet()).indexOf(metric);
        return place < 0 || !whole.requiredData[place].isFound()
                ? Optional.empty()
                : Optional.of(all[place].measure(from, to));
    }
}
