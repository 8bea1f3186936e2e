package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.DealCount;

/** Counts deals of one outcome: closed deals at their close, open deals at their creation. */
final class DealCountTally extends Tally {

    private final DealOutcome outcome;
    private final LeadCase.Kind kind;

    DealCountTally(DealCount metric, TimeBuckets buckets) {
        super(metric, 1, buckets);
        this.outcome = metric.getOutcome();
        this.kind = switch (outcome) {
            case WON -> LeadCase.Kind.WON;
            case LOST -> LeadCase.Kind.LOST;
            case OPEN -> LeadCase.Kind.OPEN;
        };
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (outcome == DealOutcome.OPEN) {
            issues.checkDealCreation(facts);
        }
        Occurrence counted = outcome == DealOutcome.OPEN ? facts.dealCreation : facts.dealClose;
        if (counted.isCounted() && facts.isDeal(outcome)) {
            increment(counted.bucket(), 0);
            keep(facts, kind, counted);
        }
    }

    @Override
    Count measure(int from, int to) {
        return Count.builder().value(sum(0, from, to)).cases(cases(from, to)).build();
    }
}
