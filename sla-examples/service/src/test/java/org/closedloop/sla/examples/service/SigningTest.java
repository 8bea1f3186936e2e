package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;
import static org.closedloop.sla.examples.service.RunningService.SALES;
import static org.closedloop.sla.examples.service.RunningService.entityTag;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.signing.Signing;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final String FOR_MARKETING = "Mirjam Äschbacher";
    private static final String FOR_SALES = "Reto Zünd";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.onH2();
    }

    @Test
    void each_side_signs_with_its_own_key_and_then_nothing_changes_any_more() throws Exception {
        String path = Samples.store(service, "signed");
        String tag = entityTag(service.get(READER, path));
        HttpResponse<String> first = service.sign(MARKETING, path, tag, FOR_MARKETING);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(service.sign(SALES, path, tag, FOR_SALES).statusCode()).isEqualTo(412);
        HttpResponse<String> both = service.sign(SALES, path, entityTag(first), FOR_SALES);
        assertThat(both.statusCode()).as(both.body()).isEqualTo(200);

        String changed = Samples.json(Samples.draft("signed").withTitle("Other"));
        assertThat(service.replace(SALES, path, entityTag(both), changed).body())
                .contains("\"status\":409", "Agreement signed/1 is signed and cannot be changed.");
        assertThat(service.get(READER, path).body()).isEqualTo(both.body());
        assertThat(service.get(READER, "/").body()).contains("signed/1 · Tellmatt Maschinenbau AG · active on");
    }

    @Test
    void refuses_a_signature_for_the_other_side() throws Exception {
        String path = Samples.store(service, "wrong-signer");
        String tag = entityTag(service.get(READER, path));
        assertThat(service.sign(MARKETING, path, tag, FOR_SALES).body())
                .contains("\"status\":409", "The agreement cannot be signed: agreement 'wrong-signer/1': ");
        assertThat(service.sign(INTEGRATION, path, tag, FOR_SALES).statusCode()).isEqualTo(403);
        assertThat(service.sign(READER, path, tag, FOR_SALES).statusCode()).isEqualTo(403);
        assertThat(service.get(READER, path).body()).doesNotContain("\"signatures\"");
    }

    @Test
    void refuses_a_draft_that_contains_signatures() throws Exception {
        String path = Samples.store(service, "copied-signature");
        Agreement signed = Signing.sign(
                Samples.draft("copied-signature"), Role.MARKETING, FOR_MARKETING, LocalDate.of(2025, 12, 1));
        String tag = entityTag(service.get(READER, path));
        assertThat(service.replace(SALES, path, tag, Samples.json(signed)).body())
                .contains("\"status\":422", "A draft must not contain signatures.");
        assertThat(service.replace(INTEGRATION, path, tag, Samples.json(signed)).body())
                .contains("\"status\":422", "must be signed by both sides for its terms, or by none.");
    }

    @Test
    void stores_a_second_version_only_if_it_follows_the_first() throws Exception {
        Agreement year = Samples.draft("versions");
        Agreement first = year.withScope(year.getScope().withPeriod(DateRange.parse("2026-02-01/2026-12-31")));
        assertThat(service.create(SALES, "/agreements/versions/1", "application/json", Samples.json(first))
                        .statusCode())
                .isEqualTo(201);
        Agreement second = year.withVersion(2).withPredecessor(Optional.of("versions/1"));
        String body = Samples.json(second);
        assertThat(service.create(SALES, "/agreements/versions/2", "application/json", body)
                        .body())
                .contains("\"status\":422", "\"code\":\"SLA-E05\"");
        assertThat(service.create(SALES, "/agreements/versions/3", "application/json", body)
                        .body())
                .contains("\"status\":422", "has the id 'versions/2' and the path is of 'versions/3'");
        String follower = Samples.json(second.withScope(first.getScope()));
        HttpResponse<String> stored = service.create(SALES, "/agreements/versions/2", "application/json", follower);
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(service.get(READER, "/agreements").body())
                .contains("{\"id\":\"versions\",\"version\":2,\"href\":\"/agreements/versions/2\"}");
    }

    @Test
    void renders_contract_and_schedule() throws Exception {
        String path = Samples.store(service, "rendered");
        HttpResponse<String> page =
                service.send(service.request(READER, path + "/contract").header("Accept", "text/html"));
        assertThat(page.headers().firstValue("Content-Language")).contains("de-CH");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("Tellmatt Maschinenbau AG");
        assertThat(service.send(service.request(READER, path + "/contract").header("Accept", "text/markdown"))
                        .body())
                .startsWith("# ");
        assertThat(service.send(service.request(READER, path + "/contract").header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
        HttpResponse<String> calendar = service.get(READER, path + "/schedule.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }
}
