package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.Conversion;

/** Counts entries into two stages, each in the bucket of its own time. */
final class PeriodTally extends Tally {

    private static final int FROM = 0;
    private static final int TO = 1;

    private final Occurrence fromEntry;
    private final Occurrence toEntry;

    PeriodTally(Conversion metric, LeadFacts facts, TimeBuckets buckets) {
        super(metric, 2, buckets);
        this.fromEntry = facts.entryInto(metric.getFrom());
        this.toEntry = facts.entryInto(metric.getTo());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (fromEntry.isCounted()) {
            increment(fromEntry.bucket(), FROM);
        }
        if (toEntry.isCounted()) {
            increment(toEntry.bucket(), TO);
        }
    }

    @Override
    Ratio measure(int from, int to) {
        return Ratio.of(sum(TO, from, to), sum(FROM, from, to));
    }
}
