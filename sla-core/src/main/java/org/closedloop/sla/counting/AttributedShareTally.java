package org.closedloop.sla.counting;

import java.time.ZoneId;
import org.closedloop.sla.attribution.AttributedDeal;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.Attributor;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.MoneySums;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.metric.AttributedShare;

/** Sums the amounts of the deals won, and the parts that one function earned. */
final class AttributedShareTally extends WonDealTally {

    private final Role role;
    private final AttributionTerms attribution;
    private final Attributor attributor = new Attributor();
    private final ZoneId zone;
    private final MoneySums part;
    /** The part of it that the function earned. */
    private final MinorAmount earned = new MinorAmount();

    AttributedShareTally(AttributedShare metric, CountContext context, TimeBuckets buckets) {
        super(metric, 0, context, buckets);
        this.role = metric.getRole();
        this.attribution = context.attributionOf(metric.getId());
        this.zone = context.terms().getAgreement().getScope().getZone();
        this.part = new MoneySums(sums().currency(), buckets.size());
    }

    @Override
    void countUnvalued(int bucket) {
        // A share has no number of deals without an amount.
    }

    @Override
    void countConverted(LeadFacts facts, MinorAmount converted) {
        AttributedDeal deal = attributor.split(attributable(facts), converted.toMoney(), attribution, zone);
        earned.set(deal.earnedBy(role));
        part.add(facts.dealClose.bucket(), earned);
    }

    /** The data of the lead that attribution needs. */
    private static Lead attributable(LeadFacts facts) {
        LeadRecord record = facts.record();
        Lead.Builder lead = Lead.builder().id(record.getId());
        if (record.knows(LeadEvent.CREATED)) {
            lead.createdAt(record.time(LeadEvent.CREATED));
        }
        // The creation and the touches are those of the lead, the stages and the deal those of the cycle.
        CycleRecord cycle = facts.cycle();
        TimeList stages = cycle.stageTimes;
        for (int i = 0; i < stages.size(); i++) {
            lead.putStage(cycle.stage(i), stages.get(i));
        }
        for (int i = 0; i < record.touchTimes.size(); i++) {
            lead.addTouches(record.touch(i));
        }
        return lead.deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .closedAt(cycle.time(LeadEvent.DEAL_CLOSED))
                        .build())
                .build();
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        part.merge(((AttributedShareTally) other).part);
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        part.write(out);
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        part.read(in);
    }

    @Override
    AmountShare measure(int from, int to) {
        return AmountShare.builder()
                .part(part.total(from, to))
                .whole(sums().total(from, to))
                .unconverted(sums().unconverted(from, to))
                .cases(cases(from, to))
                .build();
    }
}
