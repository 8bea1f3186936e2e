package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Conversion;

/** Counts the leads that entered one stage, and those of them that later reached another. */
final class CohortTally extends RatioTally {

    private final Stage from;
    private final Stage to;
    private final Occurrence fromEntry;
    private final Occurrence toEntry;

    CohortTally(Conversion metric, LeadFacts facts, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.NOT_CONVERTED, buckets);
        this.from = metric.getFrom();
        this.to = metric.getTo();
        this.fromEntry = facts.entryInto(from);
        this.toEntry = facts.entryInto(to);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!fromEntry.isCounted()) {
            return;
        }
        boolean backwards = toEntry.isCertainlyBefore(fromEntry);
        if (backwards) {
            issues.addStagesBackwards(facts, from, fromEntry, to, toEntry);
        }
        addToRatio(facts, fromEntry, toEntry.isKnown() && !backwards);
    }
}
