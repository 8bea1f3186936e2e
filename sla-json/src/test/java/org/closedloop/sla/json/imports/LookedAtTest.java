package org.closedloop.sla.json.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.junit.jupiter.api.Test;

/** A record without a link is reported with the columns or fields that were searched for links. */
class LookedAtTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZURICH);

    @Test
    void names_the_columns_of_a_file() throws IOException {
        CrmMapping mapping = SALESFORCE.withDeal(SALESFORCE.getDeal().withLead("Converted Deal.id"));
        Import imported = CsvReader.of(mapping)
                .read(
                        ExportKind.DEALS,
                        in("Id,StageName,Contact ID,Converted Deal.id\n7,Negotiation,,9\n"),
                        "deals.csv")
                .read(ExportKind.LEADS, in("Id,Converted Opportunity ID\n1,\n"), "leads.csv")
                .read(ExportKind.ACTIVITIES, in("Id,WhoId,WhatId,TaskSubtype\n5,,,Call\n"), "calls.csv")
                .finish();

        assertThat(told(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("deals.csv, line 2: deal 7: does not belong to any lead that was read; checked"
                        + " Contact ID"
                        + " (empty), Converted Deal.id (9), leads: Converted Opportunity ID; taken as a separate lead");
        assertThat(told(imported, ImportReason.BELONGS_TO_NOTHING))
                .containsExactly("calls.csv, line 2: activity 5: does not belong to any record that was read; checked"
                        + " WhoId"
                        + " (empty), WhatId (empty); the record was skipped");
    }

    @Test
    void names_the_columns_of_each_file() throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(ExportKind.LEADS, in("Id\n1\n"), "leads.csv")
                .read(ExportKind.DEALS, in("Id,StageName,Contact ID\n7,Negotiation,2\n"), "a.csv")
                .read(ExportKind.DEALS, in("Id,StageName,Lead ID\n8,Negotiation,3\n"), "b.csv")
                .read(ExportKind.DEALS, in("Id,StageName\n9,Negotiation\n"), "c.csv")
                .finish();

        assertThat(told(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly(
                        "a.csv, line 2: deal 7: does not belong to any lead that was read; checked Contact ID (2);"
                                + " taken as a separate lead",
                        "b.csv, line 2: deal 8: does not belong to any lead that was read; checked Lead ID (3); taken"
                                + " as a separate lead",
                        "c.csv, line 2: deal 9: does not belong to any lead that was read; taken as a separate lead");
    }

    @Test
    void names_the_associations_of_hubspots_records() throws IOException {
        Import imported = HubSpotReader.of(CrmMapping.hubSpot(ZURICH))
                .read(in("{\"results\": [{\"id\": \"1\", \"properties\": {}}]}"), "contacts.json")
                .read(
                        in("{\"results\": [{\"id\": \"7\", \"properties\": {\"dealstage\": \"x\"}, \"associations\":"
                                + " {\"contacts\": {\"results\": [{\"id\": \"2\"}]}}}]}"),
                        "deals.json")
                .finish();

        assertThat(told(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("deals.json, record 1: deal 7: does not belong to any lead that was read; checked"
                        + " associations.contacts (2), leads: associations.deals; taken as a separate lead");
    }

    @Test
    void names_the_fields_of_salesforces_records() throws IOException {
        String lead = "00Q000000000001";
        Import imported = SalesforceReader.of(SALESFORCE)
                .read(
                        in("[{\"attributes\": {\"type\": \"Lead\"}, \"Id\": \"1\"},"
                                + " {\"attributes\": {\"type\": \"Opportunity\"}, \"Id\": \"7\", \"StageName\": \"x\","
                                + " \"Origin__c\": \"" + lead + "\"},"
                                + " {\"attributes\": {\"type\": \"OpportunityContactRole\"}, \"Id\": \"5\","
                                + " \"ContactId\": \"c\", \"OpportunityId\": \"7\"},"
                                + " {\"attributes\": {\"type\": \"Task\"}, \"Id\": \"6\", \"WhoId\": \"c\","
                                + " \"TaskSubtype\": \"Call\", \"IsClosed\": true,"
                                + " \"CreatedDate\": \"2026-03-02T08:15:00Z\"}]"),
                        "all.json")
                .finish();

        assertThat(told(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("all.json, record 2: deal 7: does not belong to any lead that was read; checked"
                        + " ContactId"
                        + " (empty), Origin__c (" + lead + "), leads: ConvertedOpportunityId; taken as a separate"
                        + " lead");
        assertThat(told(imported, ImportReason.BELONGS_TO_NOTHING))
                .containsExactly(
                        "all.json, record 4: activity 6: does not belong to any record that was read; checked WhoId"
                                + " (c), WhatId"
                                + " (empty); the record was skipped",
                        "all.json, record 3: link 5: does not belong to any record that was read; checked ContactId"
                                + " (c),"
                                + " OpportunityId (7); the record was skipped");
    }

    @Test
    void reports_records_without_links_once_if_there_are_no_leads() throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(ExportKind.DEALS, in("Id,StageName,Contact ID\n7,Negotiation,2\n8,Negotiation,\n"), "deals.csv")
                .finish();

        assertThat(told(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("there are no leads; 2 deals were each taken as a separate lead");
        assertThat(imported.count(ImportReason.DEAL_WITHOUT_LEAD)).isEqualTo(2);
    }

    private static List<String> told(Import imported, ImportReason reason) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .map(issue -> issue.explain(Locale.ENGLISH))
                .toList();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
