package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.WinRate;

/** Counts the deals created, those of them that were won, and those that are open. */
final class WinRateTally extends Tally {

    private static final int WON = 0;
    private static final int LOST = 1;
    private static final int OPEN = 2;

    private final OpenDeals openDeals;

    WinRateTally(WinRate metric, TimeBuckets buckets) {
        super(metric, 3, buckets);
        this.openDeals = metric.getOpenDeals();
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        issues.checkDealCreation(facts);
        Occurrence created = facts.dealCreation;
        if (!created.isCounted()) {
            return;
        }
        if (facts.isWon()) {
            increment(created.bucket(), WON);
        } else if (facts.isLost()) {
            increment(created.bucket(), LOST);
            keep(facts, LeadCase.Kind.LOST, created);
        } else if (facts.isOpen()) {
            increment(created.bucket(), OPEN);
            if (openDeals == OpenDeals.INCLUDED) {
                keep(facts, LeadCase.Kind.OPEN, created);
            }
        }
    }

    @Override
    Ratio measure(int from, int to) {
        long won = sum(WON, from, to);
        long closed = Math.addExact(won, sum(LOST, from, to));
        long whole = switch (openDeals) {
            case INCLUDED -> Math.addExact(closed, sum(OPEN, from, to));
            case EXCLUDED -> closed;
        };
        return Ratio.builder().part(won).whole(whole).cases(cases(from, to)).build();
    }
}
