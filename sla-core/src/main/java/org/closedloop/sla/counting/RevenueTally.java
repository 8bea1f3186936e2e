package org.closedloop.sla.counting;

import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Revenue;

/** Sums up the amounts of the deals won. */
final class RevenueTally extends Tally {

    private static final int UNVALUED = 0;

    private final Frame frame;
    private final MoneySums sums;
    /** Of the deal that is being counted, converted. */
    private final MinorAmount amount = new MinorAmount();

    RevenueTally(Revenue metric, Frame frame, Atoms atoms) {
        super(metric, 1, atoms);
        this.frame = frame;
        this.sums = new MoneySums(frame.currencyOf(metric.getId()), atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            increment(facts.dealClose.atom(), UNVALUED);
            return;
        }
        amount.set(facts.record().amount);
        frame.convert(amount, sums.currency());
        sums.add(facts.dealClose.atom(), amount);
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
