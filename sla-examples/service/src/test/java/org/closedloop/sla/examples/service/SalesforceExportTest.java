package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SalesforceExportTest {

    private static final String FIRST = """
            {"totalSize": 2, "done": false, "nextRecordsUrl": "/services/data/v60.0/query/01g-1", "records": [
              {"attributes": {"type": "Lead"}, "Id": "00Q000000000001", "Status": "Qualified", "LeadSource": "Web",
               "CreatedDate": "2026-03-02T09:00:00.000+0000", "ConvertedDate": "2026-03-04",
               "IsConverted": true, "ConvertedOpportunityId": "006000000000001"}]}
            """;
    private static final String SECOND = """
            {"totalSize": 2, "done": true, "records": [
              {"attributes": {"type": "Lead"}, "Id": "00Q000000000002", "Status": "Open", "LeadSource": "Fair",
               "CreatedDate": "2026-03-03T09:00:00.000+0000", "IsConverted": false}]}
            """;
    private static final String DEALS = """
            {"totalSize": 1, "done": true, "records": [
              {"attributes": {"type": "Opportunity"}, "Id": "006000000000001", "StageName": "Closed Won",
               "IsClosed": true, "IsWon": true, "Amount": 1200.50, "CloseDate": "2026-04-01",
               "CreatedDate": "2026-03-04T09:00:00.000+0000"}]}
            """;

    private static RunningService service;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        CrmMapping mapping = CrmMapping.salesforce(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        service.create(MARKETING, "/mappings/salesforce", "application/json", Samples.json(mapping));
        Samples.store(service, "salesforce");
    }

    @Test
    void stores_the_leads_of_all_pages_with_their_deals() throws Exception {
        HttpResponse<String> answer = send(INTEGRATION, FIRST + SECOND + DEALS);
        assertThat(answer.body()).startsWith("{\"added\":2,\"changed\":0,\"unchanged\":0,\"notes\":[");
        assertThat(lead("00Q000000000001").body())
                .contains("\"createdAt\":\"2026-03-02T09:00:00Z\"", "\"source\":\"Web\"")
                .contains("\"outcome\":\"won\",\"amount\":\"CHF 1200.50\"", "\"closedAt\":\"2026-04-01\"");
        assertThat(lead("00Q000000000002").body())
                .contains("\"createdAt\":\"2026-03-03T09:00:00Z\"", "\"source\":\"Fair\"")
                .doesNotContain("deal");
        assertThat(send(INTEGRATION, DEALS + FIRST + SECOND).body())
                .startsWith("{\"added\":0,\"changed\":0,\"unchanged\":2,");
    }

    @Test
    void refuses_an_export_with_a_missing_page_as_a_whole() throws Exception {
        String third = FIRST.replace("000000000001\", \"Status", "000000000003\", \"Status");
        HttpResponse<String> cut = send(INTEGRATION, third + DEALS);
        assertThat(cut.statusCode()).isEqualTo(422);
        assertThat(cut.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(cut.body()).contains("\"code\":\"pages-incomplete\"", "PAGE_MISSING");
        assertThat(lead("00Q000000000003").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_exports_from_an_integration_only() throws Exception {
        assertThat(send(MARKETING, FIRST + SECOND + DEALS).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> send(String key, String pages) throws Exception {
        return service.send(service.request(key, "/agreements/salesforce/leads/salesforce?mapping=salesforce")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(pages)));
    }

    private static HttpResponse<String> lead(String id) throws Exception {
        return service.get(READER, "/agreements/salesforce/leads/" + id);
    }
}
