package org.closedloop.sla.examples.hosts.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.Test;

/** Quarkus builds its application from the index of the jars; the reader of bodies uses Jackson 3. */
@QuarkusTest
class AgreementResourceTest {

    private static final SlaJson JSON = SlaJson.inEnglish();

    @TestHTTPResource("/agreements")
    URI address;

    @Test
    void reads_an_agreement() throws Exception {
        Agreement agreement = SlaFixtures.fullAgreement();

        HttpResponse<String> answer = post(JSON.write(agreement, Format.JSON));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.read(Agreement.class, answer.body(), Format.JSON).orElseThrow())
                .isEqualTo(agreement);
    }

    @Test
    void names_each_field_that_is_unknown() throws Exception {
        HttpResponse<String> answer = post("{\"compny\": \"Acme AG\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\":\"/compny\"", "unknown field `compny`; did you mean `company`?");
    }

    @Test
    void refuses_text_that_is_no_json() throws Exception {
        assertThat(post("hello").statusCode()).isEqualTo(400);
        assertThat(post("{\"company\": ").statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_errors() throws Exception {
        Agreement wrong = SlaFixtures.smallAgreement().withVersion(0);

        HttpResponse<String> answer = post(JSON.write(wrong, Format.JSON));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("add.agreement.version", "must be positive");
    }

    private HttpResponse<String> post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
