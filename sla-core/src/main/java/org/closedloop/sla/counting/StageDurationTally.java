package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.StageDuration;

/** Measures the time from the entry into one stage to the entry into another. */
final class StageDurationTally extends TimingTally {

    private final Stage from;
    private final Stage to;
    private final Occurrence start;
    private final Occurrence end;

    StageDurationTally(StageDuration metric, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, metric.getWithin(), context, buckets);
        this.from = metric.getFrom();
        this.to = metric.getTo();
        this.start = facts.entryInto(from);
        this.end = facts.entryInto(to);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!start.isCounted()) {
            return;
        }
        if (end.isCertainlyBefore(start)) {
            unmeasured(facts, start);
            issues.addStagesBackwards(facts, from, start, to, end);
        } else {
            time(facts, start, end, List.of(), issues);
        }
    }
}
