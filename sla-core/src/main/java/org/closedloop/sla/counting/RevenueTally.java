package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Revenue;

/** Sums the amounts of the deals won. */
final class RevenueTally extends Tally {

    private static final int UNVALUED = 0;

    private final CountContext context;
    private final MoneySums sums;
    /** The converted amount of the current deal. */
    private final MinorAmount amount = new MinorAmount();

    RevenueTally(Revenue metric, CountContext context, TimeBuckets buckets) {
        super(metric, 1, buckets);
        this.context = context;
        this.sums = new MoneySums(context.currencyOf(metric.getId()), buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            increment(facts.dealClose.bucket(), UNVALUED);
            return;
        }
        amount.set(facts.record().amount);
        context.convert(amount, sums.currency());
        sums.add(facts.dealClose.bucket(), amount);
        if (amount.isIn(sums.currency())) {
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, amount);
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        sums.merge(((RevenueTally) other).sums);
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
