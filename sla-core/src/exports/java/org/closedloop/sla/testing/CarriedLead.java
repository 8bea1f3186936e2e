package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/** Removes the data of a lead that a CRM does not support, as described at {@link CrmExportGenerator}. */
final class CarriedLead {

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Comparator<EventTime> BY_START = EventTime.byStart(ExportMappings.ZONE);
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);

    private CarriedLead() {}

    static Lead byHubSpot(Lead lead) {
        Lead carried = byBoth(lead, ExportMappings.HUBSPOT_STAGES.keySet(), ExportMappings.HUBSPOT_FIELDS.keySet());
        return carried.withAttempts().withTouches(hubSpotTouches(carried));
    }

    static Lead bySalesforce(Lead lead) {
        Lead carried =
                byBoth(lead, ExportMappings.SALESFORCE_STAGES.keySet(), ExportMappings.SALESFORCE_FIELDS.keySet());
        List<Touch> byMarketing = touches(carried, touch -> touch.getBy() == Role.MARKETING);
        List<Touch> bySales = touches(carried, touch -> touch.getBy() == Role.SALES);
        return withFirstAttempt(carried.withTouches(Stream.concat(
                        byMarketing.stream().limit(2), bySales.stream().limit(1))
                .toList()));
    }

    /** An attempt before the first touch is the first touch. */
    private static Lead withFirstAttempt(Lead lead) {
        if (lead.getAttempts().isEmpty()) {
            return lead;
        }
        EventTime first = lead.getAttempts().get(0);
        return lead.getFirstTouchAt()
                        .filter(at -> BY_START.compare(at, first) <= 0)
                        .isPresent()
                ? lead
                : lead.withFirstTouchAt(first);
    }

    private static Lead byBoth(Lead lead, Set<Stage> stages, Set<String> fields) {
        Map<Stage, EventTime> entered = new LinkedHashMap<>();
        lead.getStages().forEach((stage, at) -> time(Optional.of(at))
                .filter(time -> stages.contains(stage))
                .ifPresent(time -> entered.put(stage, time)));
        Map<String, String> texts = new LinkedHashMap<>();
        lead.getFields().forEach((name, value) -> text(Optional.of(value))
                .filter(text -> fields.contains(name))
                .ifPresent(text -> texts.put(name, text)));
        return Lead.builder()
                .id(lead.getId().strip())
                .createdAt(time(lead.getCreatedAt()))
                .source(text(lead.getSource()))
                .segment(text(lead.getSegment()))
                .priority(text(lead.getPriority()))
                .stages(entered)
                .handedOverAt(time(lead.getHandedOverAt()))
                .acceptedAt(time(lead.getAcceptedAt()))
                .rejection(lead.getRejection().flatMap(CarriedLead::rejection))
                .firstTouchAt(time(lead.getFirstTouchAt()))
                .attempts(lead.getAttempts().stream()
                        .flatMap(at -> time(Optional.of(at)).stream())
                        .distinct()
                        .sorted(BY_START)
                        .toList())
                .deal(lead.getDeal().map(CarriedLead::deal))
                .touches(lead.getTouches().stream()
                        .flatMap(touch -> touch(touch).stream())
                        .toList())
                .fields(texts)
                .build();
    }

    private static Optional<Rejection> rejection(Rejection rejection) {
        return time(Optional.of(rejection.getAt()))
                .map(at -> text(rejection.getReason())
                        .map(reason -> Rejection.of(at, reason))
                        .orElseGet(() -> Rejection.withoutReason(at)));
    }

    private static Deal deal(Deal deal) {
        return Deal.builder()
                .outcome(deal.getOutcome())
                .amount(deal.getAmount()
                        .filter(amount -> !amount.isNegative()
                                && amount.getAmount().compareTo(TOO_LARGE) < 0))
                .createdAt(time(deal.getCreatedAt()))
                .closedAt(deal.getOutcome().isClosed() ? time(deal.getClosedAt()) : Optional.empty())
                .reportedBackAt(time(deal.getReportedBackAt()))
                .build();
    }

    private static Optional<Touch> touch(Touch touch) {
        return time(Optional.of(touch.getAt()))
                .flatMap(at -> text(Optional.of(touch.getChannel()))
                        .map(channel -> Touch.of(at, touch.getBy(), channel)));
    }

    private static List<Touch> touches(Lead lead, Predicate<Touch> wanted) {
        return lead.getTouches().stream().filter(wanted).toList();
    }

    /** HubSpot's original source is the lead's source and the channel of its first touch, both in one property. */
    private static List<Touch> hubSpotTouches(Lead lead) {
        List<Touch> open = new ArrayList<>(touches(
                lead,
                touch -> touch.getBy() == Role.MARKETING && !touch.getChannel().equals("OFFLINE")));
        List<Touch> carried = new ArrayList<>();
        open.stream()
                .filter(touch -> Optional.of(touch.getChannel()).equals(lead.getSource()))
                .findFirst()
                .ifPresent(first -> {
                    carried.add(first);
                    open.remove(first);
                });
        open.stream().limit(1).forEach(carried::add);
        return carried;
    }

    private static Optional<EventTime> time(Optional<EventTime> at) {
        return at.map(CarriedLead::inMillis).filter(time -> {
            Instant start = time.startIn(ExportMappings.ZONE);
            return !start.isBefore(EARLIEST) && start.isBefore(LATEST);
        });
    }

    private static EventTime inMillis(EventTime time) {
        return time.getInstant()
                .map(at -> EventTime.at(at.truncatedTo(ChronoUnit.MILLIS)))
                .orElse(time);
    }

    private static Optional<String> text(Optional<String> text) {
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
