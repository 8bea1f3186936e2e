package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.StageCount;

/** Counts first entries into a stage. */
final class StageTally extends Tally {

    private final Moment entry;

    StageTally(StageCount metric, LeadFacts facts, Atoms atoms) {
        super(metric, 1, atoms);
        this.entry = facts.entryInto(metric.getStage());
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (entry.isCounted()) {
            increment(entry.atom(), 0);
            keep(facts, LeadCase.Kind.ENTERED, entry);
        }
    }

    @Override
    Count measure(int from, int to) {
        return Count.builder().value(sum(0, from, to)).cases(cases(from, to)).build();
    }
}
