package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Completeness;

/** Counts the leads handed over, and those of them that have all required fields; a blank value counts as missing. */
final class CompletenessTally extends RatioTally {

    private final String[] required;

    CompletenessTally(Completeness metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.INCOMPLETE, buckets);
        this.required = metric.getFields().toArray(String[]::new);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (facts.handOver.isCounted()) {
            addToRatio(facts, facts.handOver, isComplete(facts.record()));
        }
    }

    private boolean isComplete(LeadRecord record) {
        for (String field : required) {
            if (!record.fields().isFilled(field)) {
                return false;
            }
        }
        return true;
    }
}
