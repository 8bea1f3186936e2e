package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.Metric;

/** Counts a whole and a part of it, and remembers those that are not in the part. */
abstract class RatioTally extends Tally {

    private static final int WHOLE = 0;
    private static final int PART = 1;

    private final LeadCase.Kind kind;

    /** A tally whose cases, those that do not belong to the part, are of this kind. */
    RatioTally(Metric metric, LeadCase.Kind kind, Atoms atoms) {
        super(metric, 2, atoms);
        this.kind = kind;
    }

    /** The lead belongs to the whole at this moment, and to the part or not. */
    final void count(LeadFacts facts, Moment moment, boolean part) {
        increment(moment.atom(), WHOLE);
        if (part) {
            increment(moment.atom(), PART);
        } else {
            keep(facts, kind, moment);
        }
    }

    @Override
    final Ratio measure(int from, int to) {
        return Ratio.builder()
                .part(sum(PART, from, to))
                .whole(sum(WHOLE, from, to))
                .cases(cases(from, to))
                .build();
    }
}
