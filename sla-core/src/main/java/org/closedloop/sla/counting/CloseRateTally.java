package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.CloseRate;

/** Counts the deals closed, and those of them that were won. */
final class CloseRateTally extends RatioTally {

    CloseRateTally(CloseRate metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.LOST, buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (facts.dealClose.isCounted()) {
            addToRatio(facts, facts.dealClose, facts.isWon());
        }
    }
}
