package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.metric.Revenue;

/** Sums the amounts of the deals won, and counts those without one. */
final class RevenueTally extends WonDealTally {

    private static final int UNVALUED = 0;

    RevenueTally(Revenue metric, CountContext context, TimeBuckets buckets) {
        super(metric, 1, context, buckets);
    }

    @Override
    void countUnvalued(int bucket) {
        increment(bucket, UNVALUED);
    }

    @Override
    void countConverted(LeadFacts facts, MinorAmount converted) {
        // The sum of all deals is sufficient.
    }

    @Override
    Amount measure(int from, int to) {
        return Amount.builder()
                .total(sums().total(from, to))
                .unconverted(sums().unconverted(from, to))
                .unvalued(sum(UNVALUED, from, to))
                .cases(cases(from, to))
                .build();
    }
}
