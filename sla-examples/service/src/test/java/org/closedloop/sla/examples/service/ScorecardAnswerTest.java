package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.zip.GZIPInputStream;
import org.closedloop.sla.agreement.Agreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardAnswerTest {

    private static RunningService service;
    private static String path;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        path = Samples.store(service, "answers");
        service.report(INTEGRATION, "answers", Samples.lines(Samples.leads(200)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, GZIP;q=0.5 | true",
                "gzip ; q=1.0 | true",
                "gzip;q=0 | false",
                "gzip;q=0.000, br | false",
                "gzipped | false",
                "identity | false"
            })
    void compresses_for_clients_that_accept_it(String accepted, boolean isCompressed) throws Exception {
        HttpResponse<String> plain = service.get(READER, path + "/scorecard");
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        service.request(READER, path + "/scorecard")
                                .header("Accept-Encoding", accepted)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(isCompressed);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        byte[] body = isCompressed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(RunningService.entityTag(answer).equals(RunningService.entityTag(plain)))
                .isEqualTo(!isCompressed);
    }

    @Test
    void is_not_sent_again_until_it_changes() throws Exception {
        String tag = RunningService.entityTag(service.get(READER, path + "/scorecard"));
        assertThat(status(tag)).isEqualTo(304);
        service.report(INTEGRATION, "answers", Samples.lines(Samples.leads(300)));
        assertThat(status(tag)).isEqualTo(200);
    }

    @Test
    void of_today_follows_the_time_zone_of_the_agreement() throws Exception {
        String id = "zones";
        String zones = Samples.store(service, id);
        String zurich = service.get(READER, zones + "/scorecard").body();
        Agreement draft = Samples.draft(id);
        // Noon of 15 November in UTC is 16 November on Kiritimati, 14 hours ahead.
        service.create(
                MARKETING,
                "/calendars/kiritimati",
                "application/json",
                Samples.json(Samples.calendar().withId("kiritimati").withZone(ZoneId.of("Pacific/Kiritimati"))));
        service.replace(
                MARKETING,
                zones,
                RunningService.entityTag(service.get(READER, zones)),
                Samples.json(draft.withScope(draft.getScope()
                        .withZone(ZoneId.of("Pacific/Kiritimati"))
                        .withCalendar("kiritimati"))));
        assertThat(zurich).contains("\"asOf\": \"2026-11-15\"");
        assertThat(service.get(READER, zones + "/scorecard").body()).contains("\"asOf\": \"2026-11-16\"");
    }

    private static int status(String tag) throws Exception {
        return service.send(service.request(READER, path + "/scorecard").header("If-None-Match", tag))
                .statusCode();
    }
}
