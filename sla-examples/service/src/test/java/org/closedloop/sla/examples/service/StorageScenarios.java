package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;
import static org.closedloop.sla.examples.service.RunningService.SALES;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on every database. */
abstract class StorageScenarios implements DeletionScenarios, HubSpotDeletionScenarios {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public abstract RunningService service() throws Exception;

    static String newId() {
        return "scenario-" + NUMBER.incrementAndGet();
    }

    @Test
    void lists_the_calendars_with_their_addresses() throws Exception {
        Samples.store(service(), "lists-calendars");

        assertThat(service().get(RunningService.READER, "/calendars").body())
                .isEqualTo("[{\"id\":\"zurich-office\",\"href\":\"/calendars/zurich-office\"}]");
        assertThat(service().get(RunningService.READER, "/mappings").statusCode())
                .isEqualTo(200);
    }

    @Test
    void stores_an_agreement_and_returns_it_in_json_and_yaml() throws Exception {
        String path = Samples.store(service(), newId());
        HttpResponse<String> json = service().get(READER, path);
        HttpResponse<String> yaml =
                service().send(service().request(READER, path).header("Accept", "application/yaml"));
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(yaml.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(yaml.body()).startsWith("apiVersion: closedloop.org/v2\nkind: Agreement\n");
        assertThat(RunningService.entityTag(yaml)).isEqualTo(RunningService.entityTag(json));
        HttpResponse<String> again =
                service().send(service().request(READER, path).header("If-None-Match", RunningService.entityTag(json)));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void lets_one_of_two_writers_win_who_read_the_same_version() throws Exception {
        String id = newId();
        String path = Samples.store(service(), id);
        String tag = RunningService.entityTag(service().get(READER, path));
        List<CompletableFuture<Integer>> writers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return service()
                                .replace(
                                        i % 2 == 0 ? MARKETING : SALES,
                                        path,
                                        tag,
                                        Samples.json(Samples.draft(id).withTitle("Title " + i)))
                                .statusCode();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        assertThat(writers.stream().map(CompletableFuture::join))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
    }

    @Test
    void scores_stored_leads_as_if_they_had_been_counted_at_once() throws Exception {
        String id = newId();
        String path = Samples.store(service(), id);
        List<Lead> leads = Samples.leads(1_200);
        assertThat(service().report(INTEGRATION, id, Samples.lines(leads)).body())
                .isEqualTo("{\"added\":1200,\"changed\":0,\"unchanged\":0,\"notes\":[]}");
        assertThat(scorecard(path)).isEqualTo(expected(id, leads));
    }

    @Test
    void counts_a_corrected_lead_once_and_only_its_days_again() throws Exception {
        String id = newId();
        String path = Samples.store(service(), id);
        List<Lead> leads = new ArrayList<>(Samples.leads(600));
        service().report(INTEGRATION, id, Samples.lines(leads));
        scorecard(path);
        long days = counters(id);
        Lead moved = leads.get(10).withCreatedAt(EventTime.on(LocalDate.of(2026, 2, 3)));
        Lead late = leads.get(300).withFirstTouchAt(Optional.empty()).withAttempts(List.of());
        leads.set(10, moved);
        leads.set(300, late);
        assertThat(service()
                        .report(INTEGRATION, id, Samples.lines(List.of(moved, late, leads.get(0))))
                        .body())
                .isEqualTo("{\"added\":0,\"changed\":2,\"unchanged\":1,\"notes\":[]}");
        assertThat(counters(id)).isBetween(days - 3, days - 2);
        assertThat(scorecard(path)).isEqualTo(expected(id, leads));
    }

    @Test
    void a_new_version_of_the_draft_is_counted_again() throws Exception {
        String id = newId();
        String path = Samples.store(service(), id);
        List<Lead> leads = Samples.leads(300);
        service().report(INTEGRATION, id, Samples.lines(leads));
        String before = scorecard(path);
        service()
                .replace(
                        SALES,
                        path,
                        RunningService.entityTag(service().get(READER, path)),
                        Samples.json(Samples.draft(id).withCompany("Other AG")));
        assertThat(scorecard(path)).isEqualTo(before.replace("Tellmatt Maschinenbau AG", "Other AG"));
    }

    @Test
    void joins_what_each_side_reported_and_refuses_what_contradicts_the_other() throws Exception {
        String id = newId();
        Samples.store(service(), id);
        Lead whole = Samples.leads(400).get(350);
        String handedOver = "{\"id\":\"L\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"source\":\"search\","
                + "\"handedOverAt\":\"2026-03-02T09:00:00Z\"}";
        assertThat(service().report(MARKETING, id, handedOver).statusCode()).isEqualTo(200);
        String worked = "{\"id\":\"L\",\"firstTouchAt\":\"2026-03-02T10:00:00Z\"}";
        assertThat(service().report(SALES, id, worked).statusCode()).isEqualTo(200);
        String stored = service().get(READER, "/agreements/" + id + "/leads/L").body();
        assertThat(stored)
                .isEqualTo("{\"id\":\"L\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"source\":\"search\","
                        + "\"handedOverAt\":\"2026-03-02T09:00:00Z\",\"firstTouchAt\":\"2026-03-02T10:00:00Z\"}");

        String later = stored.replace("10:00:00Z", "09:01:00Z");
        HttpResponse<String> refused = service().report(MARKETING, id, later);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("\"detail\":\"One lead contradicts what the other side reported. Nothing was stored.\"")
                .contains("\"lead\":\"L\"");
        String earlier = stored.replace("09:00:00Z", "08:30:00Z");
        assertThat(service().report(SALES, id, earlier).statusCode()).isEqualTo(403);
        assertThat(service().get(READER, "/agreements/" + id + "/leads/L").body())
                .isEqualTo(stored);

        assertThat(service().report(MARKETING, id, earlier).statusCode()).isEqualTo(200);
        assertThat(service().report(READER, id, Samples.lines(List.of(whole))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void stores_no_lead_of_a_body_with_a_wrong_line() throws Exception {
        String id = newId();
        Samples.store(service(), id);
        HttpResponse<String> refused = service()
                .send(service()
                        .request(INTEGRATION, "/agreements/" + id + "/leads")
                        .setHeader("Accept-Language", "de")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(
                                Samples.lines(Samples.leads(700)) + "\n{\"id\":\"x\",\"sauce\":1}")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"detail\":\"Eine Zeile ist kein Lead. Nichts wurde gespeichert.\"", "\"line\":701");
        assertThat(rows("SELECT COUNT(*) FROM lead WHERE agreement = ?", id)).isZero();
    }

    @Test
    void logs_each_change_with_the_digests_before_and_after() throws Exception {
        String id = newId();
        String path = Samples.store(service(), id);
        String first = RunningService.entityTag(service().get(READER, path));
        String second = RunningService.entityTag(service()
                .replace(SALES, path, first, Samples.json(Samples.draft(id).withTitle("New"))));
        service().report(MARKETING, id, "{\"id\":\"L\",\"source\":\"search\"}");
        String log = service().get(READER, "/audit").body();
        assertThat(log)
                .contains(
                        "\"caller\":\"mia\",\"role\":\"marketing\",\"action\":\"report-leads\",\"subject\":\"leads of "
                                + id + ": 1 added, 0 changed\",\"before\":null,")
                .contains(
                        ",\"caller\":\"sam\",\"role\":\"sales\",\"action\":\"store-agreement\",\"subject\":\"agreement "
                                + id + "/1\",\"before\":" + first + ",\"after\":" + second + "}")
                .contains(",\"subject\":\"agreement " + id + "/1\",\"before\":null,\"after\":" + first + "}")
                .contains("\"at\":\"" + Instant.parse("2026-11-15T12:00:00Z") + "\"");
    }

    private String scorecard(String path) throws Exception {
        HttpResponse<String> response = service().get(READER, path + "/scorecard");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    static String expected(String id, List<Lead> leads) {
        ResolvedTerms terms = Samples.draft(id).resolve(Samples.calendar());
        ExchangeRates rates = ExchangeRates.builder()
                .putRate(CurrencyUnit.EUR, new BigDecimal("0.94"))
                .build();
        FunnelCounter counter = FunnelCounter.of(terms, AS_OF, rates);
        leads.forEach(counter::add);
        return Samples.json(SlaEvaluator.evaluate(terms, counter.finish(), AS_OF));
    }

    private long counters(String id) throws Exception {
        return rows("SELECT COUNT(*) FROM counter_state WHERE agreement = ?", id);
    }

    private long rows(String sql, String id) throws Exception {
        return service()
                .bean(JdbcClient.class)
                .sql(sql)
                .params(id)
                .query(Long.class)
                .single();
    }
}
