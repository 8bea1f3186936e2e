package org.closedloop.sla.examples.benchmarks.operations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.json.LeadReader;

/** Leads in memory, read from generated NDJSON. */
final class SampleLeads {

    private static final List<String> OWNERS = List.of("Anna Meier", "Ben Huber", "Clara Frei", "Dario Rossi");

    private SampleLeads() {}

    /** Returns leads as the generated files contain them. */
    static Lead[] plain(int count) {
        List<Lead> leads = new ArrayList<>();
        try {
            LeadReader.inEnglish().read(new ByteArrayInputStream(LeadFiles.ndjson(count)), leads::add, issue -> {
                throw new IllegalStateException(issue.getMessage());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leads.toArray(Lead[]::new);
    }

    /** Returns the same leads with data for all other metrics: fields, touches, attempts, rejections, created deals. */
    static Lead[] rich(int count) {
        Lead[] leads = plain(count);
        for (int i = 0; i < leads.length; i++) {
            leads[i] = enrich(leads[i], i);
        }
        return leads;
    }

    private static Lead enrich(Lead lead, int number) {
        return lead.withFields(fields(number))
                .withTouches(touches(lead))
                .withAttempts(lead.getFirstTouchAt().stream()
                        .flatMap(at -> Stream.of(at, daysAfter(at, 1)))
                        .toList())
                .withRejection(rejection(lead, number))
                .withDeal(lead.getDeal().map(deal -> deal.withCreatedAt(lead.enteredAt(Stage.SQL))));
    }

    /** One lead in forty has no company. */
    private static Map<String, String> fields(int number) {
        String email = "kontakt" + number + "@muster.example";
        String owner = OWNERS.get(number % OWNERS.size());
        return number % 40 == 0
                ? Map.of("email", email, "owner", owner)
                : Map.of("company", "Muster " + number + " AG", "email", email, "owner", owner);
    }

    private static List<Touch> touches(Lead lead) {
        List<Touch> touches = new ArrayList<>();
        String source = lead.getSource().orElse("website");
        lead.getCreatedAt().ifPresent(at -> touches.add(Touch.of(at, Role.MARKETING, source)));
        lead.enteredAt(Stage.SQL).ifPresent(at -> touches.add(Touch.of(at, Role.INSIDE_SALES, "call")));
        lead.getFirstTouchAt().ifPresent(at -> touches.add(Touch.of(at, Role.SALES, "call")));
        return touches;
    }

    /** Rejects every fifth lead without a first touch. */
    private static Optional<Rejection> rejection(Lead lead, int number) {
        return lead.getHandedOverAt()
                .filter(at -> lead.getFirstTouchAt().isEmpty() && number % 5 == 0)
                .map(at -> Rejection.of(daysAfter(at, 3), "wrong number"));
    }

    /** Requires a time with an instant, as all generated times have one. */
    private static EventTime daysAfter(EventTime time, int days) {
        return EventTime.at(time.getInstant().orElseThrow().plus(Duration.ofDays(days)));
    }
}
