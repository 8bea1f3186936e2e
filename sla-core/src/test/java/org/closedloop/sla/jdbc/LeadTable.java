package org.closedloop.sla.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.jspecify.annotations.Nullable;

/** A table of leads, whose times are all instants or all days, as a column of a database has one type. */
final class LeadTable {

    private static final List<Stage> STAGES =
            List.of(Stage.LEAD, Stage.MQL, Stage.SQL, Stage.OPPORTUNITY, Stage.CUSTOMER);
    private static final List<String> FIELDS = List.of("email", "company");

    private final boolean ofDays;
    private final Map<String, Function<Lead, @Nullable Object>> columns = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    LeadTable(boolean ofDays) {
        this.ofDays = ofDays;
        text("id", lead -> Optional.of(lead.getId()));
        text("source", Lead::getSource);
        text("segment", Lead::getSegment);
        text("priority", Lead::getPriority);
        time("created_at", Lead::getCreatedAt);
        time("handed_over_at", Lead::getHandedOverAt);
        time("accepted_at", Lead::getAcceptedAt);
        time("first_touch_at", Lead::getFirstTouchAt);
        time("rejection_at", lead -> lead.getRejection().map(Rejection::getAt));
        text("rejection_reason", lead -> lead.getRejection().flatMap(Rejection::getReason));
        time("disqualification_at", lead -> lead.getDisqualification().map(Disqualification::getAt));
        text("disqualification_reason", lead -> lead.getDisqualification().flatMap(Disqualification::getReason));
        text(
                "deal_outcome",
                lead -> lead.getDeal().map(deal -> deal.getOutcome().name().toLowerCase(Locale.ROOT)));
        column(
                "deal_amount",
                "NUMERIC(24, 4)",
                lead -> lead.getDeal()
                        .flatMap(Deal::getAmount)
                        .map(a -> a.getAmount())
                        .orElse(null));
        text(
                "deal_currency",
                lead -> lead.getDeal()
                        .flatMap(Deal::getAmount)
                        .map(a -> a.getCurrencyUnit().getCode()));
        time("deal_created_at", lead -> lead.getDeal().flatMap(Deal::getCreatedAt));
        time("deal_closed_at", lead -> lead.getDeal().flatMap(Deal::getClosedAt));
        time("deal_reported_back_at", lead -> lead.getDeal().flatMap(Deal::getReportedBackAt));
        STAGES.forEach(stage -> time("stages_" + stage, lead -> lead.enteredAt(stage)));
        FIELDS.forEach(field -> text(
                "fields_" + field, lead -> Optional.ofNullable(lead.getFields().get(field))));
        list(
                "attempts",
                timeType(),
                lead -> lead.getAttempts().stream().map(this::value).toList());
        list(
                "pauses_from",
                "TIMESTAMP(9) WITH TIME ZONE",
                lead -> lead.getPauses().stream()
                        .map(pause -> instant(pause.getFrom()))
                        .toList());
        list("pauses_to", "TIMESTAMP(9) WITH TIME ZONE", lead -> {
            List<@Nullable Object> ends = new ArrayList<>();
            lead.getPauses()
                    .forEach(pause ->
                            ends.add(pause.getTo().map(LeadTable::instant).orElse(null)));
            return ends;
        });
        list(
                "touches_at",
                timeType(),
                lead -> lead.getTouches().stream()
                        .map(touch -> value(touch.getAt()))
                        .toList());
        list(
                "touches_by",
                "VARCHAR",
                lead -> lead.getTouches().stream()
                        .<Object>map(touch -> touch.getBy().name())
                        .toList());
        list(
                "touches_channel",
                "VARCHAR",
                lead -> lead.getTouches().stream()
                        .<Object>map(Touch::getChannel)
                        .toList());
    }

    /** Returns the lead as far as the table can hold it: with times of one precision, and without later cycles. */
    Lead storable(Lead lead) {
        UnaryOperator<EventTime> exact = this::inPrecision;
        Lead.Builder stored = Lead.builder()
                .id(lead.getId())
                .source(lead.getSource())
                .segment(lead.getSegment())
                .priority(lead.getPriority())
                .fields(lead.getFields())
                .createdAt(lead.getCreatedAt().map(exact))
                .handedOverAt(lead.getHandedOverAt().map(exact))
                .acceptedAt(lead.getAcceptedAt().map(exact))
                .firstTouchAt(lead.getFirstTouchAt().map(exact))
                .rejection(lead.getRejection().map(r -> r.withAt(exact.apply(r.getAt()))))
                .disqualification(lead.getDisqualification().map(d -> d.withAt(exact.apply(d.getAt()))))
                .deal(lead.getDeal()
                        .map(d -> d.withCreatedAt(d.getCreatedAt().map(exact))
                                .withClosedAt(d.getClosedAt().map(exact))
                                .withReportedBackAt(d.getReportedBackAt().map(exact))))
                .pauses(lead.getPauses());
        lead.getStages().forEach((stage, at) -> stored.putStage(stage, exact.apply(at)));
        lead.getAttempts().forEach(at -> stored.addAttempts(exact.apply(at)));
        lead.getTouches().forEach(touch -> stored.addTouch(touch.withAt(exact.apply(touch.getAt()))));
        return stored.build();
    }

    private EventTime inPrecision(EventTime time) {
        if (ofDays) {
            return time.getInstant()
                    .map(at -> EventTime.on(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                    .orElse(time);
        }
        return time.getInstant().isPresent()
                ? time
                : EventTime.at(time.dayIn(ZoneId.of("UTC")).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void text(String name, Function<Lead, Optional<String>> value) {
        column(name, "VARCHAR", lead -> value.apply(lead).orElse(null));
    }

    private void time(String name, Function<Lead, Optional<EventTime>> value) {
        column(name, timeType(), lead -> value.apply(lead).map(this::value).orElse(null));
    }

    private void list(String name, String type, Function<Lead, List<@Nullable Object>> value) {
        column(name, type + " ARRAY", lead -> value.apply(lead).toArray());
    }

    private void column(String name, String type, Function<Lead, @Nullable Object> value) {
        types.put(name, type);
        columns.put(name, value);
    }

    private String timeType() {
        return ofDays ? "DATE" : "TIMESTAMP(9) WITH TIME ZONE";
    }

    private Object value(EventTime time) {
        return ofDays ? time.dayIn(ZoneOffset.UTC) : instant(time.getInstant().orElseThrow());
    }

    private static Object instant(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(2));
    }

    /** Creates the table {@code leads}. */
    void create(Connection database, List<Lead> leads) throws SQLException {
        BiFunction<String, String, String> definition = (name, type) -> name + " " + type;
        List<String> definitions = types.entrySet().stream()
                .map(each -> definition.apply(each.getKey(), each.getValue()))
                .toList();
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE leads (" + String.join(", ", definitions) + ")");
        }
        String places =
                String.join(", ", types.keySet().stream().map(name -> "?").toList());
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO leads VALUES (" + places + ")")) {
            for (Lead lead : leads) {
                int i = 1;
                for (Function<Lead, @Nullable Object> column : columns.values()) {
                    insert.setObject(i++, column.apply(lead));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
