package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.RejectionReasons;

/** Counts the leads rejected, and those of them with a reason; a blank one is none. */
final class RejectionReasonsTally extends RatioTally {

    RejectionReasonsTally(RejectionReasons metric, Atoms atoms) {
        super(metric, LeadCase.Kind.NO_REASON, atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (facts.rejection.isCounted()) {
            count(facts, facts.rejection, facts.record().reasoned);
        }
    }
}
