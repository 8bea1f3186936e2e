package org.closedloop.sla.counting;

import java.util.Optional;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Revenue;
import org.joda.money.Money;

/** Sums up the amounts of the deals won. */
final class RevenueTally extends Tally {

    private static final int UNVALUED = 0;

    private final Frame frame;
    private final MoneySums sums;

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
        Optional<Money> amount = issues.checkAmount(facts);
        if (amount.isEmpty()) {
            increment(facts.dealClose.atom(), UNVALUED);
            return;
        }
        Optional<Money> converted = frame.convert(amount.get(), sums.currency());
        sums.add(facts.dealClose.atom(), converted, amount.get());
        if (converted.isPresent()) {
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, converted.get());
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        sums.merge(((RevenueTally) other).sums);
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
