package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of deals that are read without an object, or as files of leads. */
class CsvDealFileTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZURICH);
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZURICH);
    /** All ids are named, and a time of leads is taken from their deals. */
    private static final CrmMapping OWN = CrmMapping.builder()
            .id("own")
            .zone(ZURICH)
            .lead(LeadMapping.builder()
                    .id("id")
                    .addCreatedAt(TimeSource.at("created_at"))
                    .addSource("source")
                    .putStage(Stage.OPPORTUNITY, List.of(DealTime.of(TimeSource.at("opened_at"))))
                    .build())
            .deal(DealMapping.builder()
                    .id("deal_id")
                    .stage("deal_stage")
                    .addWon("won")
                    .build())
            .build();

    /** Deals name their lead in a column that is called like the id of leads in the other file. */
    private static final CrmMapping SAME_NAME = OWN.withLead(
                    OWN.getLead().withId("lead_id").withFields(Map.of("owner", "rep")))
            .withDeal(OWN.getDeal().withId("deal_id").withLead("lead_id").withClosedAt(TimeSource.at("closed_at")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead_id,created_at,source | LEAD",
                "lead_id,deal_id,created_at,source | LEAD",
                "lead_id,deal_id,deal_stage | DEAL",
                "lead_id,deal_id,opened_at,deal_stage,note | DEAL",
                "lead_id,deal_id,rep,opened_at,deal_stage,closed_at | DEAL",
                "lead_id,deal_id,rep,deal_stage | LEAD",
                "lead_id,deal_id,email,deal_stage,closed_at | LEAD",
            })
    void a_column_that_links_deals_to_leads_makes_no_file_of_leads(String columns, RecordKind kind) throws IOException {
        String row = columns.replaceAll("[^,]+", "7");

        Import imported = CsvReader.of(SAME_NAME)
                .read(CsvRead.stream(columns + "\n" + row + "\n"), "file.csv")
                .finish();

        assertThat(imported.getCounts()).containsKey(kind);
        assertThat(imported.getCounts().containsKey(RecordKind.LEAD)).isEqualTo(kind == RecordKind.LEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // mapping | columns | what the rows are | whether it is refused as a file of leads
                "hubspot | Record ID,Deal Stage,Close Date,Amount,Associated Contact IDs | DEAL | true",
                "hubspot | Record ID,Deal Name,Deal Stage,Pipeline,Create Date,Amount,Deal owner | DEAL | true",
                "hubspot | Datensatz-ID,Deal-Phase,Betrag,Abschlussdatum | DEAL | false",
                "hubspot | Deal ID,Deal Stage,Amount | DEAL | true",
                "hubspot | hs_object_id,dealstage,closedate,createdate | DEAL | false",
                "salesforce | Opportunity ID,Stage,Amount,Lead Source | DEAL | true",
                "salesforce | Id,StageName,CloseDate,IsWon,CreatedDate | DEAL | false",
                "own | deal_id,deal_stage,opened_at | DEAL | true",
                "own | deal_id,lead_id,deal_stage,opened_at | DEAL | true",
                // Contacts have close dates, pipelines, amounts and even stages of deals.
                "hubspot | Record ID,Create Date,Close Date,Pipeline,Amount,Currency,Recent Deal Amount | LEAD | false",
                "hubspot | Record ID,Lifecycle Stage,Deal Stage,Close Date,Amount | LEAD | false",
                "hubspot | Record ID,Email,Deal Stage,Close Date | LEAD | false",
                "hubspot | Record ID,Create Date,Deal Stage,Associated Deal IDs | LEAD | false",
                "hubspot | Record ID,Create Date,Deal ID,Deal Stage | LEAD | false",
                "hubspot | Contact ID,Deal ID,Deal Stage,Amount | LEAD | false",
                "hubspot | Record ID,Date of first engagement,Deal Stage | LEAD | false",
                "salesforce | Lead ID,Opportunity ID,Stage,Amount | LEAD | false",
                "salesforce | Id,CreatedDate,LeadSource,IsConverted,ConvertedOpportunityId | LEAD | false",
                "own | id,deal_id,deal_stage | LEAD | false",
                "own | id,deal_stage,created_at | LEAD | false",
                "own | source,deal_id,deal_stage | LEAD | false",
            })
    void recognizes_files_of_deals_by_their_columns(String name, String columns, RecordKind kind, boolean refused)
            throws IOException {
        CrmMapping mapping = switch (name) {
            case "hubspot" -> HUBSPOT;
            case "salesforce" -> SALESFORCE;
            default -> OWN;
        };
        String file = columns + "\n7"
                + ",".repeat((int) columns.chars().filter(c -> c == ',').count()) + "\n";

        Recorded recorded = CsvRead.read(mapping, reader -> reader.read(CsvRead.stream(file), "a.csv"));
        Recorded asLeads = CsvRead.leads(mapping, file);

        assertThat(recorded.records).extracting(record -> record.getKind()).contains(kind);
        assertThat(recorded.told).isEmpty();
        assertThat(asLeads.told)
                .extracting(issue -> issue.explain(Locale.ENGLISH))
                .containsExactlyElementsOf(refused ? List.of(refused(columns)) : List.of());
        assertThat(asLeads.records.isEmpty()).isEqualTo(refused);
    }

    private static String refused(String columns) {
        String shown = columns.length() > 80 ? columns.substring(0, 77) + "..." : columns;
        return "a.csv: is not a page of records: '" + shown
                + "' (a file of deals, given as a file of leads; read it with ExportKind.DEALS, or give it as deals=FILE)";
    }

    @Test
    void recognizes_rows_of_json_by_their_first_object() throws IOException {
        String rows = "[{\"id\": 7, \"dealname\": \"D\", \"dealstage\": \"won\"}, {\"id\": 8, \"email\": \"a@b.ch\"}]";

        Recorded recorded = CsvRead.read(HUBSPOT, reader -> reader.read(CsvRead.stream(rows), "a.json"));

        assertThat(recorded.words()).containsExactly("DEAL 7 {dealstage=won}", "DEAL 8 {}");
        assertThat(CsvRead.leads(HUBSPOT, rows).words())
                .containsExactly(
                        "told: page-unreadable at a.csv: id, dealname, dealstage (a file of deals, given as a file of"
                                + " leads; read it with ExportKind.DEALS, or give it as deals=FILE)");
    }

    @Test
    void a_file_that_is_found_to_be_of_deals_is_the_file_of_deals() throws IOException {
        String contacts = "Record ID,Lifecycle Stage,Deal Stage,Close Date\n101,customer,closedwon,2026-03-02\n";
        String deals = "Record ID,Deal Stage,Close Date,Associated Contact IDs\n900,closedlost,2026-03-03,101\n";

        for (boolean first : new boolean[] {true, false}) {
            CsvReader reader = CsvReader.of(HUBSPOT);
            reader.read(CsvRead.stream(first ? deals : contacts), first ? "deals.csv" : "contacts.csv");
            reader.read(CsvRead.stream(first ? contacts : deals), first ? "contacts.csv" : "deals.csv");
            Import imported = reader.finish();

            assertThat(imported.getLeads()).hasSize(1);
            assertThat(imported.getLeads().get(0).getDeal().orElseThrow().getOutcome())
                    .hasToString("LOST");
        }
    }
}
