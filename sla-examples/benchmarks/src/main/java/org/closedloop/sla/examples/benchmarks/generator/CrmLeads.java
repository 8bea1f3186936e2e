package org.closedloop.sla.examples.benchmarks.generator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The leads of a company whose CRM is imported; three in ten have a deal. Each iteration gives the same leads.
 *
 * @param count the number of leads
 */
public record CrmLeads(long count) implements Iterable<Lead> {

    private static final long SEED = 2026;
    private static final int PERCENT_OF_DEALS = 86;
    private static final long FIRST_ID = 1_000_000;
    private static final CurrencyUnit FRANCS = CurrencyUnit.of("CHF");

    @Override
    public Iterator<Lead> iterator() {
        LeadSequence story = new LeadSequence(SEED, PERCENT_OF_DEALS);
        return Stream.generate(story::next).limit(count).map(CrmLeads::lead).iterator();
    }

    private static Lead lead(GeneratedLead row) {
        Instant created = Instant.ofEpochMilli(row.createdAt());
        Lead.Builder lead = Lead.builder()
                .id(Long.toString(FIRST_ID + row.number()))
                .createdAt(created)
                .source(row.source())
                .segment(row.segment())
                .priority(row.priority())
                .addTouches(Touch.of(created, Role.MARKETING, row.source()))
                .putField("email", "lead" + row.number() + "@example.org")
                .putField("company", "Firm " + row.number() / 3);
        if (row.mqlAt() != GeneratedLead.NEVER) {
            lead.putStage(Stage.MQL, Instant.ofEpochMilli(row.mqlAt()));
        }
        if (row.sqlAt() != GeneratedLead.NEVER) {
            lead.putStage(Stage.SQL, Instant.ofEpochMilli(row.sqlAt()));
        }
        if (row.handedOverAt() != GeneratedLead.NEVER) {
            lead.handedOverAt(Instant.ofEpochMilli(row.handedOverAt()));
        }
        if (row.acceptedAt() != GeneratedLead.NEVER) {
            lead.acceptedAt(Instant.ofEpochMilli(row.acceptedAt()));
        }
        if (row.firstTouchAt() != GeneratedLead.NEVER) {
            lead.firstTouchAt(Instant.ofEpochMilli(row.firstTouchAt()));
        }
        if (row.hasDeal()) {
            lead.deal(deal(row));
        }
        return lead.build();
    }

    private static Deal deal(GeneratedLead row) {
        Deal.Builder deal = Deal.builder()
                .outcome(DealOutcome.valueOf(row.outcome().toUpperCase(Locale.ROOT)))
                .amount(Money.of(FRANCS, BigDecimal.valueOf(row.rappen(), 2)));
        if (row.closedAt() != GeneratedLead.NEVER) {
            deal.closedAt(Instant.ofEpochMilli(row.closedAt()));
        }
        return deal.build();
    }
}
