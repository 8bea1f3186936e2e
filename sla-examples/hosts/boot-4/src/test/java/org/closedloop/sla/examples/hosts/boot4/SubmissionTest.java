package org.closedloop.sla.examples.hosts.boot4;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Spring Boot's own mapper, Jackson 3, finds the module of the library; its validator finds the constraints. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.main.banner-mode=off")
class SubmissionTest {

    private static final SlaJson JSON = SlaJson.inEnglish();

    @LocalServerPort
    private int port;

    @Test
    void reads_and_writes_an_agreement_in_a_record() throws Exception {
        Agreement agreement = SlaFixtures.fullAgreement();

        HttpResponse<String> answer = submit("/submissions", agreement);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.read(Agreement.class, answer.body(), Format.JSON).orElseThrow())
                .isEqualTo(agreement);
    }

    @Test
    void reads_yaml() throws Exception {
        String yaml = "author: Mia\nagreement:\n"
                + JSON.write(SlaFixtures.smallAgreement(), Format.YAML).indent(2);

        HttpResponse<String> answer = post("/submissions", "application/yaml", yaml);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void names_each_field_that_is_unknown() throws Exception {
        HttpResponse<String> answer = post(
                "/submissions", "application/json", "{\"author\": \"Mia\", \"agreement\": {\"compny\": \"Acme AG\"}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "\"pointer\":\"/agreement/compny\"",
                        "unknown field `compny`; did you mean `company`?",
                        "field `id` is missing; expected a string");
    }

    @Test
    void refuses_errors_by_default_and_warnings_on_request() throws Exception {
        Agreement wrong = SlaFixtures.smallAgreement().withVersion(0);
        Agreement doubtful = SlaFixtures.smallAgreement();
        doubtful = doubtful.withScope(doubtful.getScope().withPeriod(DateRange.parse("2026-03-01/2026-03-14")));

        assertThat(submit("/submissions", wrong).body())
                .contains("\"code\":\"SLA-A02\"", "\"path\":\"agreement.version\"");
        assertThat(submit("/submissions", doubtful).statusCode()).isEqualTo(200);
        assertThat(submit("/submissions/without-warnings", doubtful).body()).contains("\"code\":\"SLA-T13\"");
    }

    private HttpResponse<String> submit(String path, Agreement agreement) throws Exception {
        String json = JSON.write(agreement, Format.JSON);
        return post(path, "application/json", "{\"author\": \"Mia\", \"agreement\": " + json + "}");
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
