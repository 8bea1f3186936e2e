package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.metric.Metric;

/** Counts the leads of a whole and of its part, and keeps the cases outside the part. */
abstract class RatioTally extends Tally {

    private static final int WHOLE = 0;
    private static final int PART = 1;

    private final LeadCase.Kind kind;

    /** Creates a tally whose cases outside the part have this kind. */
    RatioTally(Metric metric, LeadCase.Kind kind, TimeBuckets buckets) {
        super(metric, 2, buckets);
        this.kind = kind;
    }

    /** Adds a lead to the whole at this occurrence, and to the part if {@code part} is true. */
    final void addToRatio(LeadFacts facts, Occurrence occurrence, boolean part) {
        increment(occurrence.bucket(), WHOLE);
        if (part) {
            increment(occurrence.bucket(), PART);
        } else {
            keep(facts, kind, occurrence);
        }
    }

    @Override
    final Ratio measure(int from, int to) {
        return Ratio.builder()
                .part(sum(PART, from, to))
                .whole(sum(WHOLE, from, to))
                .reasons(reasons(from, to))
                .cases(cases(from, to))
                .build();
    }

    /** The leads of these buckets that are not in the part by reason; empty if they are not counted by reason. */
    List<ReasonCount> reasons(int from, int to) {
        return List.of();
    }
}
