package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.metric.SalesCycle;

/** Measures the time from the creation of a lead, or its entry into a stage, to the close of its won deal. */
final class SalesCycleTally extends TimingTally {

    private final Occurrence start;

    SalesCycleTally(SalesCycle metric, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, metric.getWithin(), context, buckets);
        this.start = metric.getFrom().map(facts::entryInto).orElse(facts.creation);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        Occurrence close = facts.dealClose;
        if (!close.isCounted() || !facts.isWon()) {
            return;
        }
        if (!start.isKnown()) {
            unmeasured(facts, close);
        } else if (close.isCertainlyBefore(start)) {
            unmeasured(facts, close);
            issues.add(
                    IssueKind.CLOSE_BEFORE_START,
                    facts.record(),
                    () -> "its deal must not be closed before the sales cycle starts, but was " + close.when() + " and "
                            + start.when());
        } else {
            time(facts, close, start, close, List.of(), issues);
        }
    }
}
