package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.DayLimit;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.MoneySums;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.CohortRevenue;

/** Sums the amounts of the deals won within a time after the entry into a stage, in the bucket of the entry. */
final class CohortRevenueTally extends Tally {

    private static final int UNVALUED = 0;

    private final Occurrence entry;
    private final DayLimit limit;
    private final CountContext context;
    private final MoneySums sums;

    /** The converted amount of the current deal. */
    private final MinorAmount amount = new MinorAmount();

    CohortRevenueTally(CohortRevenue metric, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, 1, buckets);
        this.entry = facts.entryInto(metric.getStage());
        this.limit = new DayLimit(metric.getWithin(), context.terms().getCalendar());
        this.context = context;
        this.sums = new MoneySums(context.currencyOf(metric.getId()), buckets.size());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!entry.isCounted()) {
            return;
        }
        issues.checkCloseTime(facts);
        Occurrence close = facts.dealClose;
        if (!facts.isWon() || close.isCertainlyBefore(entry) || !limit.isKept(entry, close)) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            increment(entry.bucket(), UNVALUED);
            return;
        }
        amount.set(facts.cycle().amount);
        context.convert(amount, sums.currency());
        sums.add(entry.bucket(), amount);
        if (amount.isIn(sums.currency())) {
            keep(facts, LeadCase.Kind.WON, entry, NO_TIME, amount);
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        sums.merge(((CohortRevenueTally) other).sums);
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        sums.write(out);
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        sums.read(in);
    }

    @Override
    Amount measure(int from, int to) {
        return Amount.builder()
                .total(sums.total(from, to))
                .unconverted(sums.unconverted(from, to))
                .unvalued(sum(UNVALUED, from, to))
                .cases(cases(from, to))
                .build();
    }
}
