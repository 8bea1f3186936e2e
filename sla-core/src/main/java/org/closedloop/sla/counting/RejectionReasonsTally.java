package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.RejectionReasons;

/** Counts the leads rejected, and those of them with a reason that is not blank. */
final class RejectionReasonsTally extends RatioTally {

    RejectionReasonsTally(RejectionReasons metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.NO_REASON, buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (facts.rejection.isCounted()) {
            addToRatio(facts, facts.rejection, facts.cycle().rejectionReason.isGiven());
        }
    }
}
