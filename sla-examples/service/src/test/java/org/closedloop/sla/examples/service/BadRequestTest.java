package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;
import static org.closedloop.sla.examples.service.RunningService.SALES;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRequestTest {

    private static RunningService service;
    private static String path;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        path = Samples.store(service, "bad-requests");
    }

    @Test
    void reports_every_problem_of_a_document_with_its_place_in_german() throws Exception {
        String yaml = """
                apiVersion: closedloop.org/v2
                kind: BusinessCalendar
                id: office
                zone: Europe/Zurik
                workingWeek:
                  monday: ["08:00-07:00"]
                holydays: {}
                """;
        HttpResponse<String> response = service.send(service.request(MARKETING, "/calendars/office")
                .setHeader("Accept-Language", "de-AT, en;q=0.5")
                .header("If-None-Match", "*")
                .header("Content-Type", "application/yaml")
                .PUT(BodyPublishers.ofString(yaml)));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).contains("de");
        assertThat(response.body())
                .contains("\"title\":\"Inhalt mit Fehlern\"", "\"detail\":\"Der Inhalt hat 3 Probleme.\"")
                .contains("\"pointer\":\"/zone\",\"line\":4,\"column\":7")
                .contains("\"pointer\":\"/workingWeek/monday/0\",\"line\":6,\"column\":12")
                .contains("\"pointer\":\"/holydays\",\"line\":7,\"column\":1", "holidays");
        assertThat(service.get(READER, "/calendars/office").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /nothing,                                  404, There is nothing at this path.",
        "DELETE, /agreements/bad-requests/1,                405, The resource does not support this method.",
        "GET,    /agreements/bad-requests/x,                400, The request has an invalid or a missing parameter.",
        "GET,    /agreements/bad-requests/7,                404, agreement bad-requests/7 does not exist.",
        "GET,    /agreements/bad-requests/7/scorecard,      404, agreement bad-requests/7 does not exist.",
        "GET,    /agreements/none/1/report,                 404, agreement none/1 does not exist.",
        "GET,    /agreements/bad-requests/1/scorecard?asOf=today, 400, The request has an invalid or a missing parameter.",
        "GET,    /agreements/bad-requests/leads/L,          404, lead L does not exist.",
        "PUT,    /agreements/bad-requests/1,                428, 'Send If-Match with the entity tag of the document that you have read, or If-None-Match: * for a new one.'",
        "POST,   /agreements/bad-requests/leads,            415, The resource does not accept this media type."
    })
    void answers_with_a_problem(String method, String target, int status, String detail) throws Exception {
        HttpResponse<String> response = service.send(service.request(MARKETING, target)
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"detail\":\"" + detail + "\"");
    }

    @Test
    void refuses_a_stale_entity_tag_and_a_document_that_exists() throws Exception {
        String draft = Samples.json(Samples.draft("bad-requests"));
        assertThat(service.replace(SALES, path, "\"old\"", draft).body())
                .contains("\"status\":412", "agreement bad-requests/1 was changed since it was read.");
        assertThat(service.create(SALES, path, "application/json", draft).body())
                .contains("\"status\":412", "agreement bad-requests/1 exists already.");
        assertThat(service.replace(SALES, "/calendars/none", "\"old\"", Samples.json(Samples.calendar()))
                        .body())
                .contains("\"status\":422", "has the id 'zurich-office' and the path is of 'none'");
    }

    @ParameterizedTest
    @CsvSource({"wrong key, 401", "key of a reader, 403"})
    void refuses_callers_who_may_not_write(String key, int status) throws Exception {
        HttpResponse<String> response = service.create(
                key,
                "/calendars/other",
                "application/json",
                Samples.json(Samples.calendar().withId("other")));
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void refuses_another_charset() throws Exception {
        assertThat(service.create(MARKETING, "/calendars/c", "application/json;charset=ISO-8859-1", "{}")
                        .body())
                .contains("\"status\":415", "The body must be UTF-8, not ISO-8859-1.");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() throws Exception {
        byte[] latin = Samples.json(Samples.calendar().withId("latin"))
                .replace("Neujahr", "Dreikönig")
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> response = service.send(service.request(MARKETING, "/calendars/latin")
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(latin)));
        assertThat(response.body()).contains("\"status\":422", "UTF-8");
        byte[] line = "{\"id\":\"ö\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> lead = service.send(service.request(INTEGRATION, "/agreements/bad-requests/leads")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(line)));
        assertThat(lead.body()).contains("\"status\":422", "UTF-8", "\"line\":1");
    }

    @Test
    void refuses_a_body_that_is_too_long_with_or_without_its_length() throws Exception {
        byte[] longer = new byte[100 * 1024 + 1];
        String detail = "\"detail\":\"The body must have at most 102400 bytes.\"";
        assertThat(service.create(
                                MARKETING,
                                "/calendars/c",
                                "application/json",
                                new String(longer, StandardCharsets.US_ASCII))
                        .body())
                .contains("\"status\":413", detail);
        assertThat(service.send(service.request(MARKETING, "/calendars/c")
                                .header("If-None-Match", "*")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longer))))
                        .body())
                .contains("\"status\":413", detail);
    }

    @Test
    void stores_nothing_of_a_body_that_is_cut() throws Exception {
        String answer = post("{\"id\":\"cut\"}\n{\"id\":\"cu", Ending.CLOSED);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("The body ended before its end. Nothing was stored.");
        assertThat(service.get(READER, "/agreements/bad-requests/leads/cut").statusCode())
                .isEqualTo(404);
    }

    @Test
    void stores_nothing_of_a_body_that_does_not_go_on() throws Exception {
        String answer = post("{\"id\":\"slow\"}\n{\"id\":\"slo", Ending.OPEN);
        assertThat(answer).startsWith("HTTP/1.1 408").contains("The body did not arrive in time. Nothing was stored.");
        assertThat(service.get(READER, "/agreements/bad-requests/leads/slow").statusCode())
                .isEqualTo(404);
    }

    private enum Ending {
        OPEN,
        CLOSED
    }

    /** Sends the beginning of a body of 1,000 bytes, and reads the answer. */
    private static String post(String beginning, Ending ending) throws Exception {
        try (Socket socket = new Socket("localhost", service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /agreements/bad-requests/leads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + INTEGRATION + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1000\r\n\r\n"
                            + beginning)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (ending == Ending.CLOSED) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
