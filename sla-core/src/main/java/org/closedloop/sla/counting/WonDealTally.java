package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.MoneySums;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Metric;

/** Sums the amounts of the deals won. */
abstract class WonDealTally extends Tally {

    private final CountContext context;
    private final MoneySums sums;

    /** The converted amount of the current deal. */
    private final MinorAmount amount = new MinorAmount();

    WonDealTally(Metric metric, int columns, CountContext context, TimeBuckets buckets) {
        super(metric, columns, buckets);
        this.context = context;
        this.sums = new MoneySums(context.currencyOf(metric.getId()), buckets.size());
    }

    /** The amounts of all deals. */
    final MoneySums sums() {
        return sums;
    }

    @Override
    final void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            countUnvalued(facts.dealClose.bucket());
            return;
        }
        amount.set(facts.cycle().amount);
        context.convert(amount, sums.currency());
        sums.add(facts.dealClose.bucket(), amount);
        if (amount.isIn(sums.currency())) {
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, amount);
            countConverted(facts, amount);
        }
    }

    /** Counts a deal without a valid amount. */
    abstract void countUnvalued(int bucket);

    /** Counts a deal in the agreement's currency. */
    abstract void countConverted(LeadFacts facts, MinorAmount converted);

    @Override
    void merge(Tally other) {
        super.merge(other);
        sums.merge(((WonDealTally) other).sums);
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
}
