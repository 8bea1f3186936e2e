package org.closedloop.sla.counting;

import java.time.ZoneId;
import org.closedloop.sla.attribution.AttributedDeal;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.Attributor;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.AttributedShare;

/** Sums up the amounts of the deals won, and of each what one function earned. */
final class AttributedShareTally extends Tally {

    private final Role role;
    private final AttributionTerms attribution;
    private final Attributor attributor = new Attributor();
    private final Frame frame;
    private final ZoneId zone;
    private final MoneySums whole;
    private final MoneySums part;
    /** Of the deal that is being counted, converted. */
    private final MinorAmount amount = new MinorAmount();
    /** What the function earned of it. */
    private final MinorAmount earned = new MinorAmount();

    AttributedShareTally(AttributedShare metric, Frame frame, Atoms atoms) {
        super(metric, 0, atoms);
        this.role = metric.getRole();
        this.attribution = frame.attributionOf(metric.getId());
        this.frame = frame;
        this.zone = frame.terms().getAgreement().getScope().getZone();
        this.whole = new MoneySums(frame.currencyOf(metric.getId()), atoms);
        this.part = new MoneySums(whole.currency(), atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            return;
        }
        int atom = facts.dealClose.atom();
        amount.set(facts.record().amount);
        frame.convert(amount, whole.currency());
        whole.add(atom, amount);
        if (amount.isIn(whole.currency())) {
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, amount);
            AttributedDeal deal = attributor.split(attributable(facts), amount.toMoney(), attribution, zone);
            earned.set(deal.earnedBy(role));
            part.add(atom, earned);
        }
    }

    /** The lead, as far as attribution looks at it. */
    private static Lead attributable(LeadFacts facts) {
        LeadRecord record = facts.record();
        Lead.Builder lead = Lead.builder().id(record.id());
        if (record.knows(LeadEvent.CREATED)) {
            lead.createdAt(record.time(LeadEvent.CREATED));
        }
        Times stages = record.stageTimes;
        for (int i = 0; i < stages.size(); i++) {
            lead.putStage(record.stage(i), stages.get(i));
        }
        for (int i = 0; i < record.touchTimes.size(); i++) {
            lead.addTouches(record.touch(i));
        }
        return lead.deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .closedAt(record.time(LeadEvent.DEAL_CLOSED))
                        .build())
                .build();
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        whole.merge(((AttributedShareTally) other).whole);
        part.merge(((AttributedShareTally) other).part);
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        whole.write(out);
        part.write(out);
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        whole.read(in);
        part.read(in);
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
