package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import org.closedloop.sla.crm.CrmMapping;
import org.junit.jupiter.api.Test;

/** Leads and deals in one file, and in two. */
class CsvDealRowsTest {

    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZoneId.of("Europe/Zurich"));
    private static final CrmMapping WITH_ID =
            SALESFORCE.withDeal(SALESFORCE.getDeal().withId("Opportunity ID"));

    @Test
    void a_row_with_a_deal_is_a_lead_and_a_deal() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,Amount\n7,70,12.5\n")
                        .words())
                .containsExactly(
                        "LEAD 7 {Lead ID=7, Opportunity ID=70, Amount=12.5} -> DEAL 70",
                        "DEAL 70 {Lead ID=7, Opportunity ID=70, Amount=12.5} -> LEAD 7");
    }

    @Test
    void a_row_without_anything_of_a_deal_is_a_lead() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,Amount,IsWon,LeadSource\n7,,,false,web\n")
                        .words())
                .containsExactly("LEAD 7 {Lead ID=7, IsWon=false, LeadSource=web}");
    }

    @Test
    void a_deal_whose_id_is_blank_has_none() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,Amount\n7,,5\n")
                        .words())
                .containsExactly("LEAD 7 {Lead ID=7, Amount=5}", "DEAL  {Lead ID=7, Amount=5} -> LEAD 7");
    }

    @Test
    void a_deal_in_a_file_without_its_id_has_the_lead_s() throws IOException {
        assertThat(CsvRead.leads(SALESFORCE, "Id,StageName\n7,Closed Won\n8,\n").words())
                .containsExactly(
                        "LEAD 7 {Id=7, StageName=Closed Won}",
                        "DEAL 7 {Id=7, StageName=Closed Won} -> LEAD 7",
                        "LEAD 8 {Id=8}");
    }

    @Test
    void a_deal_without_a_lead_has_no_link() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID\n,70\n").words())
                .containsExactly("LEAD  {Opportunity ID=70} -> DEAL 70", "DEAL 70 {Opportunity ID=70}");
    }

    @Test
    void a_file_of_deals_names_their_leads() throws IOException {
        assertThat(CsvRead.deals(SALESFORCE, "Record ID,Associated Contact IDs,Lead ID\n70,7;8,8\n")
                        .words())
                .containsExactly("DEAL 70 {Record ID=70, Associated Contact IDs=7;8, Lead ID=8} -> LEAD 7 -> LEAD 8");
    }

    @Test
    void the_mapped_id_of_a_deal_goes_before_the_known_ones() throws IOException {
        assertThat(CsvRead.deals(WITH_ID, "Id,Opportunity ID\n1,70\n").words())
                .containsExactly("DEAL 70 {Id=1, Opportunity ID=70}");
    }
}
