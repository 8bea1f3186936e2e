package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Reacceptance;

/** Counts the leads rejected, and those of them that were accepted afterwards, in the same cycle or in a later one. */
final class ReacceptanceTally extends RatioTally {

    ReacceptanceTally(Reacceptance metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.NOT_REACCEPTED, buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (facts.rejection.isCounted()) {
            boolean again = facts.rejection.isCertainlyBefore(facts.acceptance) || facts.isAcceptedInLaterCycle();
            addToRatio(facts, facts.rejection, again);
        }
    }
}
