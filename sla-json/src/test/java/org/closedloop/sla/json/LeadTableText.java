package org.closedloop.sla.json;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.shape.Scalars;
import tools.jackson.databind.json.JsonMapper;

/** Writes leads as the CSV that {@code LeadCsvReader} reads. Later cycles have no columns. */
final class LeadTableText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LeadTableText() {}

    /** With columns, separator, line ends and quotes as the random numbers choose. */
    static String of(List<Lead> leads, Random random) {
        List<Map<String, String>> rows =
                leads.stream().map(LeadTableText::cells).toList();
        Set<String> names = new LinkedHashSet<>(List.of("id"));
        rows.forEach(row -> names.addAll(row.keySet()));
        addRequired(names);
        List<String> columns = new ArrayList<>(names);
        Collections.shuffle(columns, random);
        StringWriter text = new StringWriter();
        text.write(random.nextInt(4) == 0 ? "\uFEFF" : "");
        try (CsvWriter out = CsvWriter.builder()
                .fieldSeparator(",;\t|".charAt(random.nextInt(4)))
                .lineDelimiter(random.nextBoolean() ? LineDelimiter.LF : LineDelimiter.CRLF)
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text)) {
            out.writeRecord(columns);
            rows.forEach(row -> out.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void addRequired(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("deal_"))) {
            names.addAll(List.of("deal_outcome", "deal_amount", "deal_currency"));
        }
    }

    /** The cells of a lead that have a value, by their columns. */
    static Map<String, String> cells(Lead lead) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", lead.getId());
        lead.getSource().ifPresent(text -> row.put("source", text));
        lead.getSegment().ifPresent(text -> row.put("segment", text));
        lead.getPriority().ifPresent(text -> row.put("priority", text));
        put(row, "created_at", lead.getCreatedAt());
        put(row, "handed_over_at", lead.getHandedOverAt());
        put(row, "accepted_at", lead.getAcceptedAt());
        put(row, "first_touch_at", lead.getFirstTouchAt());
        lead.getStages().forEach((stage, at) -> row.put("stages_" + stage.getKey(), time(at)));
        lead.getRejection().ifPresent(rejection -> {
            row.put("rejection_at", time(rejection.getAt()));
            row.put("rejection_reason", rejection.getReason().orElse(""));
        });
        lead.getDisqualification().ifPresent(disqualification -> {
            row.put("disqualification_at", time(disqualification.getAt()));
            row.put("disqualification_reason", disqualification.getReason().orElse(""));
        });
        lead.getDeal().ifPresent(deal -> {
            row.put("deal_outcome", Scalars.OUTCOME.text(deal.getOutcome()));
            deal.getAmount().ifPresent(money -> {
                row.put("deal_amount", money.getAmount().toPlainString());
                row.put("deal_currency", money.getCurrencyUnit().getCode());
            });
            put(row, "deal_created_at", deal.getCreatedAt());
            put(row, "deal_closed_at", deal.getClosedAt());
            put(row, "deal_reported_back_at", deal.getReportedBackAt());
        });
        putLists(row, lead);
        lead.getFields().forEach((name, value) -> row.put("fields_" + name, value));
        return row;
    }

    private static void putLists(Map<String, String> row, Lead lead) {
        if (!lead.getAttempts().isEmpty()) {
            row.put("attempts", list(lead.getAttempts().stream().map(LeadTableText::time)));
        }
        if (!lead.getPauses().isEmpty()) {
            row.put("pauses_from", list(lead.getPauses().stream().map(pause -> Scalars.INSTANT.text(pause.getFrom()))));
            row.put(
                    "pauses_to",
                    JSON.writeValueAsString(lead.getPauses().stream()
                            .map(pause ->
                                    pause.getTo().map(Scalars.INSTANT::text).orElse(null))
                            .toArray()));
        }
        if (!lead.getTouches().isEmpty()) {
            row.put("touches_at", list(lead.getTouches().stream().map(touch -> time(touch.getAt()))));
            row.put("touches_by", list(lead.getTouches().stream().map(touch -> Scalars.ROLE.text(touch.getBy()))));
            row.put("touches_channel", list(lead.getTouches().stream().map(touch -> touch.getChannel())));
        }
    }

    private static String list(Stream<String> items) {
        return JSON.writeValueAsString(items.toList());
    }

    private static void put(Map<String, String> row, String column, Optional<EventTime> at) {
        at.ifPresent(time -> row.put(column, time(time)));
    }

    private static String time(EventTime at) {
        return Scalars.TIME.text(at);
    }

    /** A table of these lines. */
    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
