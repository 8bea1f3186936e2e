package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.StageCount;

/** Counts first entries into a stage. */
final class StageTally extends Tally {

    private final Occurrence entry;

    StageTally(StageCount metric, LeadFacts facts, TimeBuckets buckets) {
        super(metric, 1, buckets);
        this.entry = facts.entryInto(metric.getStage());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (entry.isCounted()) {
            increment(entry.bucket(), 0);
            keep(facts, LeadCase.Kind.ENTERED, entry);
        }
    }

    @Override
    Count measure(int from, int to) {
        return Count.builder().value(sum(0, from, to)).cases(cases(from, to)).build();
    }
}
