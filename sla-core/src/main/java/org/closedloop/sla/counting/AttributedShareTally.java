package org.closedloop.sla.counting;

import java.util.Optional;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.Attributor;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.AttributedShare;
import org.joda.money.Money;

/** Sums up the amounts of the deals won, and of each what one function earned. */
final class AttributedShareTally extends Tally {

    private final Role role;
    private final AttributionTerms attribution;
    private final Attributor attributor = new Attributor();
    private final Frame frame;
    private final MoneySums whole;
    private final MoneySums part;

    AttributedShareTally(AttributedShare metric, Frame frame, Atoms atoms) {
        super(metric, 0, atoms);
        this.role = metric.getRole();
        this.attribution = frame.attributionOf(metric.getId());
        this.frame = frame;
        this.whole = new MoneySums(frame.currencyOf(metric.getId()), atoms);
        this.part = new MoneySums(whole.currency(), atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        Optional<Money> amount = issues.checkAmount(facts);
        if (amount.isEmpty()) {
            return;
        }
        int atom = facts.dealClose.atom();
        Optional<Money> converted = frame.convert(amount.get(), whole.currency());
        whole.add(atom, converted, amount.get());
        if (converted.isPresent()) {
            part.add(
                    atom,
                    attributor.split(facts.lead(), converted.get(), attribution).earnedBy(role));
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, converted.get());
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        whole.merge(((AttributedShareTally) other).whole);
        part.merge(((AttributedShareTally) other).part);
    }

    @Override
    AmountShare measure(int from, int to) {
        return AmountShare.builder()
                .part(part.total(from, to))
                .whole(whole.total(from, to))
                .unconverted(whole.unconverted(from, to))
                .cases(cases(from, to))
                .build();
    }
}
