package org.closedloop.sla.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;

/** The documents of the demo, as drafts of any id. */
final class Samples {

    static final SlaJson JSON = SlaJson.inEnglish();

    private Samples() {}

    static Agreement draft(String id) {
        return read(Agreement.class, "agreement.yaml")
                .withId(id)
                .withVersion(1)
                .withPredecessor(Optional.empty())
                .withSignatures(List.of());
    }

    static BusinessCalendar calendar() {
        return read(BusinessCalendar.class, "calendar.yaml");
    }

    static List<Lead> leads(int count) {
        List<Lead> leads = new ArrayList<>();
        try (InputStream in = open("crm-leads.ndjson")) {
            LeadReader.inEnglish().read(in, leads::add, issue -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(leads.subList(0, count));
    }

    static String lines(List<Lead> leads) {
        return leads.stream().map(JSON::writeLine).collect(Collectors.joining("\n"));
    }

    static String json(Object value) {
        return JSON.write(value, Format.JSON);
    }

    private static <T> T read(Class<T> type, String name) {
        try (InputStream in = open(name)) {
            return JSON.read(type, in, Format.YAML, name).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream("/demo/" + name), name);
    }

    /** Stores a draft and its calendar, and returns the draft's path. */
    static String store(RunningService service, String id) throws IOException, InterruptedException {
        service.create(RunningService.MARKETING, "/calendars/zurich-office", "application/json", json(calendar()));
        String path = "/agreements/" + id + "/1";
        service.create(RunningService.MARKETING, path, "application/json", json(draft(id)));
        return path;
    }
}
