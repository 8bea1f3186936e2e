package org.closedloop.sla.counting;

import java.time.Instant;
import org.closedloop.sla.counting.event.DayLimit;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.time.TimeLimit;

/**
 * Counts the leads that entered one stage, and those of them that reached another within a time, separately for leads
 * that had their time and leads that still have time.
 */
final class MaturingCohortTally extends Tally {

    private static final int WHOLE = 0;
    private static final int PART = 1;
    private static final int MATURING = 2;
    private static final int EARLY = 3;

    private final Stage from;
    private final Stage to;
    private final Occurrence fromEntry;
    private final Occurrence toEntry;
    private final DayLimit limit;
    private final Instant close;

    MaturingCohortTally(
            Conversion metric, TimeLimit within, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, 4, buckets);
        this.from = metric.getFrom();
        this.to = metric.getTo();
        this.fromEntry = facts.entryInto(from);
        this.toEntry = facts.entryInto(to);
        this.limit = new DayLimit(within, context.terms().getCalendar());
        this.close = context.terms().closeOf(context.asOf());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!fromEntry.isCounted()) {
            return;
        }
        boolean backwards = toEntry.isCertainlyBefore(fromEntry);
        if (backwards) {
            issues.addStagesBackwards(facts, from, fromEntry, to, toEntry);
        }
        boolean converted = toEntry.isKnown() && !backwards && limit.isKept(fromEntry, toEntry);
        int bucket = fromEntry.bucket();
        if (limit.isOver(fromEntry, close)) {
            increment(bucket, WHOLE);
            if (converted) {
                increment(bucket, PART);
            } else {
                keep(facts, LeadCase.Kind.NOT_CONVERTED, fromEntry);
            }
        } else {
            increment(bucket, MATURING);
            if (converted) {
                increment(bucket, EARLY);
            }
        }
    }

    @Override
    CohortShare measure(int from, int to) {
        return CohortShare.builder()
                .part(sum(PART, from, to))
                .whole(sum(WHOLE, from, to))
                .maturing(sum(MATURING, from, to))
                .early(sum(EARLY, from, to))
                .cases(cases(from, to))
                .build();
    }
}
