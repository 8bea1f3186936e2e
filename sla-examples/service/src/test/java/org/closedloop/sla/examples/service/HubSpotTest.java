package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSpotTest {

    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final String QUALIFIED = """
            [{"eventId": 1, "subscriptionType": "contact.creation", "objectId": 501, "occurredAt": 1772442000000},
             {"eventId": 2, "subscriptionType": "object.propertyChange", "objectTypeId": "0-1", "objectId": 501,
              "propertyName": "lifecyclestage", "propertyValue": "salesqualifiedlead", "occurredAt": 1772445600000},
             {"eventId": 3, "subscriptionType": "company.creation", "objectId": 7, "occurredAt": 1772442000000}]""";
    private static final String WON = """
            [{"subscriptionType": "deal.propertyChange", "objectId": 9, "propertyName": "dealstage",
              "propertyValue": "closedwon", "occurredAt": 1775037600000},
             {"subscriptionType": "deal.propertyChange", "objectId": 9, "propertyName": "amount",
              "propertyValue": "1200.50", "occurredAt": 1775037600000},
             {"subscriptionType": "deal.associationChange", "fromObjectId": 9, "toObjectId": 501,
              "associationType": "DEAL_TO_CONTACT", "associationRemoved": false, "occurredAt": 1775037600001}]""";

    private static RunningService service;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        assertThat(service.create(MARKETING, "/mappings/hubspot", "application/json", Samples.json(mapping))
                        .statusCode())
                .isIn(201, 412);
    }

    @Test
    void events_become_a_lead_in_any_order_and_as_often_as_they_arrive() throws Exception {
        Samples.store(service, "events");
        String path = "/webhooks/hubspot/events/hubspot";
        assertThat(send(path, WON, NOW, sign(path, WON, NOW)).body()).contains("\"added\":1");
        assertThat(send(path, QUALIFIED, NOW, sign(path, QUALIFIED, NOW)).body())
                .contains("\"changed\":1");
        String lead = service.get(READER, "/agreements/events/leads/501").body();
        assertThat(lead)
                .contains("\"id\":\"501\",\"createdAt\":\"2026-03-02T09:00:00Z\"")
                .contains("\"sql\":\"2026-03-02T10:00:00Z\"", "\"handedOverAt\":\"2026-03-02T10:00:00Z\"")
                .contains("\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1200.50\"")
                .contains("\"closedAt\":\"2026-04-01T10:00:00Z\"");
        assertThat(send(path, WON, NOW, sign(path, WON, NOW)).body()).contains("\"unchanged\":1");
        assertThat(service.get(READER, "/agreements/events/leads/501").body()).isEqualTo(lead);
        assertThat(service.get(READER, "/audit").body())
                .contains("\"caller\":\"hubspot\",\"role\":\"integration\",\"action\":\"report-leads\"");
    }

    @Test
    void an_event_leaves_what_was_reported_before() throws Exception {
        Samples.store(service, "events-after");
        service.report(MARKETING, "events-after", "{\"id\":\"501\",\"segment\":\"corporate\",\"source\":\"fair\"}");
        String path = "/webhooks/hubspot/events-after/hubspot";
        send(path, QUALIFIED, NOW, sign(path, QUALIFIED, NOW));
        assertThat(service.get(READER, "/agreements/events-after/leads/501").body())
                .contains("\"segment\":\"corporate\"", "\"source\":\"fair\"", "\"createdAt\":\"2026-03-02T09:00:00Z\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-15T11:55:00Z, true,  200",
        "2026-11-15T12:05:00Z, true,  200",
        "2026-11-15T11:54:59Z, true,  401",
        "2026-11-15T12:05:01Z, true,  401",
        "2026-11-15T12:00:00Z, false, 401"
    })
    void accepts_signatures_of_five_minutes(Instant at, boolean isRight, int status) throws Exception {
        Samples.store(service, "signed-events");
        // The path is signed as it was sent, with its escapes.
        String path = "/webhooks/hubspot/signed%2Devents/hubspot?source=a%3Ab";
        String signature = sign(path, isRight ? "[]" : "[ ]", at);
        assertThat(send(path, "[]", at, signature).statusCode()).isEqualTo(status);
    }

    @Test
    void imports_the_pages_of_an_export_or_none() throws Exception {
        Samples.store(service, "pages");
        String contacts = "{\"results\":[{\"id\":\"11\",\"properties\":{\"email\":\"a@b.example\","
                + "\"createdate\":\"2026-03-02T09:00:00Z\","
                + "\"hs_v2_date_entered_marketingqualifiedlead\":\"2026-03-02T10:00:00Z\"}}]}";
        String more = contacts.replace("]}", "],\"paging\":{\"next\":{\"after\":\"12\"}}}");
        HttpResponse<String> cut = pages("pages", more);
        assertThat(cut.statusCode()).isEqualTo(422);
        assertThat(cut.body()).contains("\"code\":\"pages-incomplete\"", "PAGE_MISSING");
        HttpResponse<String> whole = pages("pages", contacts);
        assertThat(whole.body()).startsWith("{\"added\":1,\"changed\":0,\"unchanged\":0,\"notes\":[");
        assertThat(service.get(READER, "/agreements/pages/leads/11").body())
                .contains("\"mql\":\"2026-03-02T10:00:00Z\"");
        assertThat(service.send(service.request(MARKETING, "/agreements/pages/leads/hubspot?mapping=hubspot")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(contacts)))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> pages(String agreement, String body) throws Exception {
        return service.send(service.request(INTEGRATION, "/agreements/" + agreement + "/leads/hubspot?mapping=hubspot")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String url(String path) {
        return "http://localhost:" + service.port() + path;
    }

    private static HttpResponse<String> send(String path, String body, Instant at, String signature) throws Exception {
        return service.send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .header("X-HubSpot-Request-Timestamp", String.valueOf(at.toEpochMilli()))
                .header("X-HubSpot-Signature-v3", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    /** HubSpot's documentation of signatures, version 3. */
    private static String sign(String path, String body, Instant at) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(RunningService.HUBSPOT_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String source = "POST" + url(path) + body + at.toEpochMilli();
        return Base64.getEncoder().encodeToString(mac.doFinal(source.getBytes(StandardCharsets.UTF_8)));
    }
}
