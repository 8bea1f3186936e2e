package org.closedloop.sla.examples.benchmarks.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.Money;

/**
 * Leads in columns of primitives: only what the question needs. Times are milliseconds since 1970-01-01T00:00Z, or
 * {@link #NEVER}.
 */
final class LeadColumns {

    /** Later than every other time, so that it counts as not yet known. */
    static final long NEVER = Long.MAX_VALUE;

    final long[] created;
    final long[] mql;
    final long[] sql;
    final long[] handedOver;
    final long[] accepted;
    final long[] touched;
    final long[] closed;

    /** Hundredths of a franc, if the deal was won. */
    final long[] won;

    LeadColumns(Lead[] leads) {
        this.created = times(leads, Lead::getCreatedAt);
        this.mql = times(leads, lead -> lead.enteredAt(Stage.MQL));
        this.sql = times(leads, lead -> lead.enteredAt(Stage.SQL));
        this.handedOver = times(leads, Lead::getHandedOverAt);
        this.accepted = times(leads, Lead::getAcceptedAt);
        this.touched = times(leads, Lead::getFirstTouchAt);
        this.closed = times(
                leads,
                lead -> lead.getDeal()
                        .filter(deal -> deal.getOutcome().isClosed())
                        .flatMap(Deal::getClosedAt));
        this.won = Stream.of(leads).mapToLong(LeadColumns::won).toArray();
    }

    private static long[] times(Lead[] leads, Function<Lead, Optional<EventTime>> time) {
        return Stream.of(leads)
                .mapToLong(lead -> time.apply(lead)
                        .flatMap(EventTime::getInstant)
                        .map(Instant::toEpochMilli)
                        .orElse(NEVER))
                .toArray();
    }

    private static long won(Lead lead) {
        return lead.getDeal()
                .filter(deal -> deal.getOutcome() == DealOutcome.WON)
                .flatMap(Deal::getAmount)
                .map(Money::getAmountMinorLong)
                .orElse(0L);
    }

    int size() {
        return created.length;
    }
}
