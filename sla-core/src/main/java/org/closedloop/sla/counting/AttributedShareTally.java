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

/** Sums the amounts of the deals won, and the parts that one function earned. */
final class AttributedShareTally extends Tally {

    private final Role role;
    private final AttributionTerms attribution;
    private final Attributor attributor = new Attributor();
    private final CountContext context;
    private final ZoneId zone;
    private final MoneySums whole;
    private final MoneySums part;
    /** The converted amount of the current deal. */
    private final MinorAmount amount = new MinorAmount();
    /** The part of it that the function earned. */
    private final MinorAmount earned = new MinorAmount();

    AttributedShareTally(AttributedShare metric, CountContext context, TimeBuckets buckets) {
        super(metric, 0, buckets);
        this.role = metric.getRole();
        this.attribution = context.attributionOf(metric.getId());
        this.context = context;
        this.zone = context.terms().getAgreement().getScope().getZone();
        this.whole = new MoneySums(context.currencyOf(metric.getId()), buckets);
        this.part = new MoneySums(whole.currency(), buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (!facts.dealClose.isCounted() || !facts.isWon()) {
            return;
        }
        if (!issues.checkAmount(facts)) {
            return;
        }
        int bucket = facts.dealClose.bucket();
        amount.set(facts.record().amount);
        context.convert(amount, whole.currency());
        whole.add(bucket, amount);
        if (amount.isIn(whole.currency())) {
            keep(facts, LeadCase.Kind.WON, facts.dealClose, NO_TIME, amount);
            AttributedDeal deal = attributor.split(attributable(facts), amount.toMoney(), attribution, zone);
            earned.set(deal.earnedBy(role));
            part.add(bucket, earned);
        }
    }

    /** The data of the lead that attribution needs. */
    private static Lead attributable(LeadFacts facts) {
        LeadRecord record = facts.record();
        Lead.Builder lead = Lead.builder().id(record.id());
        if (record.knows(LeadEvent.CREATED)) {
            lead.createdAt(record.time(LeadEvent.CREATED));
        }
        TimeList stages = record.stageTimes;
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
