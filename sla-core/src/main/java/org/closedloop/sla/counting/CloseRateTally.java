package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.CloseRate;

/** Counts the deals closed, and those of them that were won. */
final class CloseRateTally extends RatioTally {

    CloseRateTally(CloseRate metric, Atoms atoms) {
        super(metric, LeadCase.Kind.LOST, atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        issues.checkCloseTime(facts);
        if (facts.dealClose.isCounted()) {
            count(facts, facts.dealClose, facts.isWon());
        }
    }
}
