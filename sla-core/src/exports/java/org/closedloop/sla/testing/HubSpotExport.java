package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Touch;
import org.jspecify.annotations.Nullable;

/** Writes leads as contacts and deals of HubSpot. */
final class HubSpotExport {

    private final ExportDice dice;
    private final ExportPages pages;
    private final HubSpotValues values;
    /** Whether pipelines are written, so that deals can be in stages that only they define. */
    private final boolean withPipelines;

    private int deals;

    HubSpotExport(ExportDice dice, ExportPages pages) {
        this.dice = dice;
        this.pages = pages;
        this.values = new HubSpotValues(dice);
        this.withPipelines = dice.happens(50);
    }

    void write(Iterable<Lead> leads) {
        pages.begin("contacts");
        leads.forEach(this::add);
        if (withPipelines) {
            pages.add("pipelines", HubSpotPipeline.sales());
        }
        pages.finish();
    }

    private void add(Lead lead) {
        Map<String, @Nullable Object> contact = values.envelope(lead.getId());
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("firstname", dice.oneOf("Ada", "Bruno", "Chiara"));
        properties.put("hs_object_id", lead.getId());
        lead.getCreatedAt().ifPresent(at -> properties.put("createdate", values.time(at)));
        putTexts(lead, properties);
        putTimes(lead, properties);
        putTouches(lead, properties);
        Map<String, List<Map<String, @Nullable Object>>> history = putStages(lead, properties);
        contact.put("properties", values.withNoise(properties));
        if (!history.isEmpty()) {
            contact.put("propertiesWithHistory", history);
        }
        lead.getDeal().ifPresent(deal -> addDeal(lead, deal, contact));
        pages.add("contacts", contact);
    }

    private void putTexts(Lead lead, Map<String, @Nullable Object> properties) {
        properties.put("hs_analytics_source", values.text(lead.getSource()));
        properties.put("sla_segment", values.text(lead.getSegment()));
        properties.put("sla_priority", values.text(lead.getPriority()));
        properties.put("sla_rejection_reason", values.text(lead.getRejection().flatMap(Rejection::getReason)));
        ExportMappings.HUBSPOT_FIELDS.forEach((name, property) ->
                properties.put(property, values.text(Optional.ofNullable(lead.getFields().get(name)))));
    }

    private void putTimes(Lead lead, Map<String, @Nullable Object> properties) {
        lead.getHandedOverAt()
                .ifPresent(at -> properties.put("sla_handed_over_at", values.time(at)));
        lead.getAcceptedAt().ifPresent(at -> properties.put("sla_accepted_at", values.time(at)));
        lead.getRejection()
                .ifPresent(it -> properties.put("sla_rejected_at", values.time(it.getAt())));
        lead.getFirstTouchAt().ifPresent(at -> putFirstTouch(at, properties));
    }

    /** In any of three forms; a later entry may follow. */
    private void putFirstTouch(EventTime at, Map<String, @Nullable Object> properties) {
        int way = dice.below(at.isTimed() ? 3 : 2);
        if (way == 0) {
            properties.put("hs_sa_first_engagement_date", values.time(at));
            properties.put("hs_sa_first_engagement_object_type", dice.oneOf("CALL", "EMAIL", "MEETING_EVENT", ""));
        } else if (way == 1) {
            properties.put("hs_first_outreach_date", values.time(at));
        }
        if (way == 0 && dice.happens(30)) {
            properties.put("hs_first_outreach_date", values.time(dice.after(at)));
        }
        if (at.isTimed() && (way == 2 || dice.happens(30))) {
            Instant assigned = dice.before(at);
            long late = way == 2 ? 0 : dice.below(1_000_000);
            properties.put("hubspot_owner_assigneddate", values.time(assigned));
            properties.put("hs_time_to_first_engagement", values.number(
                    BigDecimal.valueOf(at.startIn(ExportMappings.ZONE).toEpochMilli() - assigned.toEpochMilli() + late)));
        }
    }

    /** The first, if there is one, has the lead's source as its channel. */
    private void putTouches(Lead lead, Map<String, @Nullable Object> properties) {
        List<Touch> touches = lead.getTouches();
        boolean first = !touches.isEmpty()
                && Optional.of(touches.get(0).getChannel()).equals(lead.getSource());
        if (first) {
            properties.put(
                    "hs_analytics_first_timestamp", values.time(touches.get(0).getAt()));
        }
        if (touches.size() > (first ? 1 : 0)) {
            Touch latest = touches.get(touches.size() - 1);
            properties.put("hs_latest_source", latest.getChannel());
            properties.put("hs_latest_source_timestamp", values.time(latest.getAt()));
        }
    }

    /** Each in one of four forms, except a day in the history; a later entry may follow. */
    private Map<String, List<Map<String, @Nullable Object>>> putStages(
            Lead lead, Map<String, @Nullable Object> properties) {
        List<Map<String, @Nullable Object>> history = new ArrayList<>();
        Map<Map<String, @Nullable Object>, Instant> times = new LinkedHashMap<>();
        lead.getStages().forEach((stage, at) -> {
            String id = Optional.ofNullable(ExportMappings.HUBSPOT_STAGES.get(stage))
                    .orElseThrow();
            List<String> dates = ExportMappings.hubSpotDates(id);
            int way = at.isTimed() ? dice.below(4) : 1 + dice.below(3);
            if (way == 0) {
                Instant entered = at.startIn(ExportMappings.ZONE);
                times.put(values.change(id, entered), entered);
                if (dice.happens(20)) {
                    Instant again = dice.after(at);
                    times.put(values.change(id, again), again);
                }
            } else {
                properties.put(dates.get(way - 1), values.time(at));
            }
            for (int later = way; later < dates.size(); later++) {
                if (dice.happens(20)) {
                    properties.put(dates.get(later), values.time(dice.after(at)));
                }
            }
        });
        times.entrySet().stream()
                .sorted(Map.Entry.<Map<String, @Nullable Object>, Instant>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> history.add(entry.getKey()));
        return history.isEmpty() ? Map.of() : Map.of("lifecyclestage", history);
    }

    private void addDeal(Lead lead, Deal deal, Map<String, @Nullable Object> contact) {
        String id = Long.toString(7_000_000_000L + deals++);
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("dealname", "Deal " + deals);
        properties.put("hs_object_id", id);
        properties.put("pipeline", "default");
        Map<String, List<Map<String, @Nullable Object>>> history = putOutcome(deal, properties);
        deal.getReportedBackAt()
                .ifPresent(at -> properties.put("sla_reported_back_at", values.time(at)));
        deal.getAmount().ifPresent(amount -> {
            properties.put("amount", values.number(amount.getAmount()));
            properties.put("deal_currency_code", amount.getCurrencyUnit().getCode());
            if (dice.happens(30)) {
                properties.put("amount_in_home_currency", values.number(BigDecimal.valueOf(dice.below(100_000), 2)));
            }
        });
        Map<String, @Nullable Object> record = values.envelope(id);
        int side = dice.below(3);
        if (side != 0) {
            contact.put("associations", values.association("deals", id, "contact_to_deal"));
        }
        if (side != 1) {
            record.put("associations", values.association("contacts", lead.getId(), "deal_to_contact"));
        }
        record.put("properties", values.withNoise(properties));
        if (!history.isEmpty()) {
            record.put("propertiesWithHistory", history);
        }
        pages.add("deals", record);
    }

    private Map<String, List<Map<String, @Nullable Object>>> putOutcome(
            Deal deal, Map<String, @Nullable Object> properties) {
        boolean closed = deal.getOutcome().isClosed();
        String stage = HubSpotPipeline.stage(deal.getOutcome(), dice, withPipelines);
        properties.put("dealstage", stage);
        if (dice.happens(50)) {
            properties.put("hs_is_closed", values.flag(closed));
            properties.put("hs_is_closed_won", values.flag(deal.getOutcome() == DealOutcome.WON));
        }
        if (deal.getOutcome() == DealOutcome.LOST) {
            properties.put("closed_lost_reason", dice.oneOf("price", "timing", ""));
        }
        deal.getCreatedAt().ifPresent(at -> properties.put("createdate", values.time(at)));
        deal.getClosedAt().ifPresent(at -> properties.put("closedate", values.time(at)));
        if (!closed && dice.happens(60)) {
            // The day on which it is expected to be closed.
            properties.put("closedate", values.time(dice.after(Instant.parse("2026-01-01T00:00:00Z"))));
        }
        return deal.getClosedAt()
                .flatMap(EventTime::getInstant)
                .filter(at -> dice.happens(30))
                .map(at -> Map.of("dealstage", reopened(stage, at, properties)))
                .orElse(Map.of());
    }

    /** The deal was closed and reopened, and may still have the earlier date. */
    private List<Map<String, @Nullable Object>> reopened(
            String stage, Instant at, Map<String, @Nullable Object> properties) {
        Instant reopened = dice.before(at);
        Instant closed = dice.before(reopened);
        if (dice.happens(50)) {
            properties.put("closedate", values.time(closed));
        }
        return List.of(
                values.change(stage, at),
                values.change("presentationscheduled", reopened),
                values.change(stage, closed));
    }
}
