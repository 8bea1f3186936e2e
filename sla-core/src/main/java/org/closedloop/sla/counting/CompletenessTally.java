package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Completeness;

/** Counts the leads handed over, and those of them that carry every required field; a blank value is none. */
final class CompletenessTally extends RatioTally {

    private final String[] required;

    CompletenessTally(Completeness metric, Atoms atoms) {
        super(metric, LeadCase.Kind.INCOMPLETE, atoms);
        this.required = metric.getFields().toArray(String[]::new);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (facts.handOver.isCounted()) {
            count(facts, facts.handOver, isComplete(facts.record()));
        }
    }

    private boolean isComplete(LeadRecord record) {
        for (String field : required) {
            if (!record.isFilled(field)) {
                return false;
            }
        }
        return true;
    }
}
