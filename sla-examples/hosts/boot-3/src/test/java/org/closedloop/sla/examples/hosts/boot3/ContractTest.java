package org.closedloop.sla.examples.hosts.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The converter reads with Jackson 3, and everything else of Spring Boot with Jackson 2. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.main.banner-mode=off")
class ContractTest {

    private static final SlaJson JSON = SlaJson.inEnglish();

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper mapper;

    @Test
    void reads_and_writes_an_agreement() throws Exception {
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
        assertThat(List.of(mapper.readValue(answer.body(), String[].class)))
                .anySatisfy(problem -> assertThat(problem).contains("unknown field `compny`; did you mean `company`?"));
    }

    @Test
    void refuses_errors() throws Exception {
        Agreement wrong = SlaFixtures.smallAgreement().withVersion(0);

        assertThat(post(JSON.write(wrong, Format.JSON)).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/contracts"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
