package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Acceptance;

/** Counts the leads handed over, and those of them that were accepted since. */
final class AcceptanceTally extends RatioTally {

    AcceptanceTally(Acceptance metric, Atoms atoms) {
        super(metric, LeadCase.Kind.NOT_ACCEPTED, atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (!facts.handOver.isCounted()) {
            return;
        }
        boolean backwards = facts.acceptance.isCertainlyBefore(facts.handOver);
        if (backwards && issues.count(Flaw.ACCEPTED_BEFORE_HAND_OVER, facts.record())) {
            issues.describe(
                    Flaw.ACCEPTED_BEFORE_HAND_OVER,
                    facts.record(),
                    "must not be accepted before it is handed over, but was " + facts.acceptance.when() + " and "
                            + facts.handOver.when());
        }
        count(facts, facts.handOver, facts.acceptance.isKnown() && !backwards);
    }
}
