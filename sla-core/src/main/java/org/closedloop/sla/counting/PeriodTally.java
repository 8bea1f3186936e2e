package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.Conversion;

/** Counts entries into two stages, each by its own time. */
final class PeriodTally extends Tally {

    private static final int FROM = 0;
    private static final int TO = 1;

    private final Moment fromEntry;
    private final Moment toEntry;

    PeriodTally(Conversion metric, LeadFacts facts, Atoms atoms) {
        super(metric, 2, atoms);
        this.fromEntry = facts.entryInto(metric.getFrom());
        this.toEntry = facts.entryInto(metric.getTo());
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        if (fromEntry.isCounted()) {
            increment(fromEntry.atom(), FROM);
        }
        if (toEntry.isCounted()) {
            increment(toEntry.atom(), TO);
        }
    }

    @Override
    Ratio measure(int from, int to) {
        return Ratio.of(sum(TO, from, to), sum(FROM, from, to));
    }
}
