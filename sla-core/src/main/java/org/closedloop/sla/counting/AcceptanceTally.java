package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Acceptance;

/** Counts the leads handed over, and those of them that were accepted. */
final class AcceptanceTally extends RatioTally {

    AcceptanceTally(Acceptance metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.NOT_ACCEPTED, buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!facts.handOver.isCounted()) {
            return;
        }
        boolean backwards = facts.acceptance.isCertainlyBefore(facts.handOver);
        if (backwards) {
            issues.add(
                    IssueKind.ACCEPTED_BEFORE_HAND_OVER,
                    facts.record(),
                    () -> "must not be accepted before it is handed over, but was " + facts.acceptance.when() + " and "
                            + facts.handOver.when());
        }
        addToRatio(facts, facts.handOver, facts.acceptance.isKnown() && !backwards);
    }
}
