package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSpotTest {

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
    private static HubSpotSender hubSpot;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        hubSpot = new HubSpotSender(service);
        CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        assertThat(service.create(MARKETING, "/mappings/hubspot", "application/json", Samples.json(mapping))
                        .statusCode())
                .isIn(201, 412);
    }

    @Test
    void events_become_a_lead_in_any_order_and_as_often_as_they_arrive() throws Exception {
        Samples.store(service, "events");
        String path = "/webhooks/hubspot/events/hubspot";
        assertThat(hubSpot.send(path, WON).body()).contains("\"added\":1");
        assertThat(hubSpot.send(path, QUALIFIED).body()).contains("\"changed\":1");
        String lead = service.get(READER, "/agreements/events/leads/501").body();
        assertThat(lead)
                .contains("\"id\":\"501\",\"createdAt\":\"2026-03-02T09:00:00Z\"")
                .contains("\"sql\":\"2026-03-02T10:00:00Z\"", "\"handedOverAt\":\"2026-03-02T10:00:00Z\"")
                .contains("\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1200.50\"")
                .contains("\"closedAt\":\"2026-04-01T10:00:00Z\"");
        assertThat(hubSpot.send(path, WON).body()).contains("\"unchanged\":1");
        assertThat(service.get(READER, "/agreements/events/leads/501").body()).isEqualTo(lead);
        assertThat(service.get(READER, "/audit").body())
                .contains("\"caller\":\"hubspot\",\"role\":\"integration\",\"action\":\"report-leads\"");
    }

    @Test
    void an_event_leaves_what_was_reported_before() throws Exception {
        Samples.store(service, "events-after");
        service.report(MARKETING, "events-after", "{\"id\":\"501\",\"segment\":\"corporate\",\"source\":\"fair\"}");
        String path = "/webhooks/hubspot/events-after/hubspot";
        hubSpot.send(path, QUALIFIED);
        assertThat(service.get(READER, "/agreements/events-after/leads/501").body())
                .contains("\"segment\":\"corporate\"", "\"source\":\"fair\"", "\"createdAt\":\"2026-03-02T09:00:00Z\"");
    }

    @Test
    void deletes_nothing_by_an_event_with_a_wrong_signature() throws Exception {
        Samples.store(service, "forged-events");
        service.report(MARKETING, "forged-events", "{\"id\":\"501\",\"source\":\"fair\"}");
        String path = "/webhooks/hubspot/forged-events/hubspot";
        String deletion = "[{\"subscriptionType\":\"contact.privacyDeletion\",\"objectId\":501,\"occurredAt\":1}]";
        assertThat(hubSpot.send(path, deletion, HubSpotSender.NOW, hubSpot.sign(path, "[]", HubSpotSender.NOW))
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.get(READER, "/agreements/forged-events/leads/501").statusCode())
                .isEqualTo(200);
        assertThat(hubSpot.send(path, deletion).statusCode()).isEqualTo(200);
        assertThat(service.get(READER, "/agreements/forged-events/leads/501").statusCode())
                .isEqualTo(404);
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
        String signature = hubSpot.sign(path, isRight ? "[]" : "[ ]", at);
        assertThat(hubSpot.send(path, "[]", at, signature).statusCode()).isEqualTo(status);
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
}
