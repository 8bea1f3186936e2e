package org.closedloop.sla.testing;

import java.time.Instant;
import java.util.Map;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.jspecify.annotations.Nullable;

/** Writes deals as opportunities, with their history and the roles of contacts. */
final class SalesforceDeals {

    private final ExportDice dice;
    private final SalesforceValues values;
    private final ExportPages pages;
    private int opportunities;

    SalesforceDeals(ExportDice dice, SalesforceValues values, ExportPages pages) {
        this.dice = dice;
        this.values = values;
        this.pages = pages;
    }

    /** Adds the deal of a lead, and to the lead that it was converted. */
    void add(Deal deal, Map<String, @Nullable Object> converted) {
        String id = values.id("006");
        Map<String, @Nullable Object> record = values.record("Opportunity", id);
        boolean closed = deal.getOutcome().isClosed();
        String stage =
                switch (deal.getOutcome()) {
                    case OPEN -> dice.oneOf("Prospecting", "Negotiation/Review");
                    case WON -> "Closed Won";
                    case LOST -> "Closed Lost";
                };
        record.put("Name", "Opportunity " + ++opportunities);
        record.put("StageName", stage);
        record.put("IsClosed", closed);
        record.put("IsWon", deal.getOutcome() == DealOutcome.WON);
        record.put("Probability", closed ? deal.getOutcome() == DealOutcome.WON ? 100 : 0 : 40);
        record.put("Amount", deal.getAmount().map(amount -> amount.getAmount()).orElse(null));
        record.put(
                "CurrencyIsoCode",
                deal.getAmount()
                        .map(amount -> amount.getCurrencyUnit().getCode())
                        .orElse("CHF"));
        deal.getCreatedAt().ifPresent(at -> record.put("CreatedDate", values.time(at)));
        deal.getReportedBackAt()
                .ifPresent(at -> record.put("Reported_Back_At__c", values.time(at)));
        deal.getClosedAt().ifPresent(at -> putClosing(id, stage, at, record));
        if (!closed) {
            // The day on which it is expected to be closed.
            record.put("CloseDate", "2026-12-31");
            addStage(id, stage, dice.after(Instant.parse("2026-01-01T00:00:00Z")));
        }
        link(id, converted);
        pages.add("Opportunity", values.withNoise(record));
    }

    /** The field has the day only; the time of day is in the history. */
    private void putClosing(String id, String stage, EventTime at, Map<String, @Nullable Object> record) {
        record.put("CloseDate", at.dayIn(ExportMappings.ZONE).toString());
        at.getInstant().ifPresent(instant -> {
            Instant open = dice.before(instant);
            addStage(id, "Prospecting", open);
            addStage(id, stage, instant);
            if (dice.happens(30)) {
                // Closed before, and reopened.
                addStage(id, dice.oneOf("Closed Won", "Closed Lost"), dice.before(open));
            }
        });
    }

    private void addStage(String opportunity, String stage, Instant at) {
        boolean whole = dice.happens(50);
        Map<String, @Nullable Object> change = whole
                ? values.record("OpportunityHistory", values.id("008"))
                : values.record("OpportunityFieldHistory", values.id("017"));
        change.put("OpportunityId", opportunity);
        change.put("CreatedDate", values.time(at));
        if (whole) {
            change.put("StageName", stage);
            pages.add("OpportunityHistory", change);
        } else {
            change.put("Field", "StageName");
            change.put("NewValue", stage);
            pages.add("OpportunityFieldHistory", change);
        }
    }

    /** The lead names its opportunity, or both have a contact in common, or both. */
    private void link(String opportunity, Map<String, @Nullable Object> lead) {
        int way = dice.below(3);
        lead.put("IsConverted", true);
        if (way != 0) {
            lead.put("ConvertedOpportunityId", opportunity);
        }
        if (way != 1) {
            String contact = values.id("003");
            lead.put("ConvertedContactId", contact);
            Map<String, @Nullable Object> role = values.record("OpportunityContactRole", values.id("00K"));
            role.put("OpportunityId", opportunity);
            role.put("ContactId", contact);
            role.put("IsPrimary", dice.happens(50));
            pages.add("OpportunityContactRole", role);
        }
    }
}
