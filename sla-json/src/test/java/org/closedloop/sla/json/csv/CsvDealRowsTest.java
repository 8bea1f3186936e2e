package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads and deals in one file, and in two. */
class CsvDealRowsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZURICH);
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZURICH);
    private static final CrmMapping WITH_ID =
            SALESFORCE.withDeal(SALESFORCE.getDeal().withId("Opportunity ID"));
    private static final CrmMapping FLAGS = CsvRead.MAPPING.withDeal(DealMapping.builder()
            .closedFlag("closed")
            .wonFlag("won")
            .addClosedAt(TimeSource.at("closed_at"))
            .build());

    @Test
    void a_row_with_the_id_of_a_deal_is_a_lead_and_a_deal() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,Amount\n7,70,12.5\n")
                        .words())
                .containsExactly(
                        "LEAD 7 {Opportunity ID=70, Amount=12.5} -> DEAL 70",
                        "DEAL 70 {Opportunity ID=70, Amount=12.5} -> LEAD 7");
    }

    @Test
    void a_row_without_anything_of_a_deal_is_a_lead() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,Amount,LeadSource\n7,,,web\n")
                        .words())
                .containsExactly("LEAD 7 {LeadSource=web}");
    }

    @Test
    void a_deal_in_a_stage_whose_id_is_blank_has_none() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID,StageName\n7,,Closed Won\n")
                        .words())
                .containsExactly("LEAD 7 {StageName=Closed Won}", "DEAL  {StageName=Closed Won} -> LEAD 7");
    }

    @Test
    void a_deal_in_a_file_without_its_id_has_the_lead_s() throws IOException {
        assertThat(CsvRead.leads(SALESFORCE, "Id,StageName\n7,Closed Won\n8,\n").words())
                .containsExactly(
                        "LEAD 7 {StageName=Closed Won}", "LEAD 8 {}", "DEAL 7 {StageName=Closed Won} -> LEAD 7");
    }

    @Test
    void a_deal_in_a_file_that_links_leads_with_deals_has_the_id_of_the_link() throws IOException {
        assertThat(CsvRead.leads(SALESFORCE, "Lead ID,Opportunity ID,Stage\n7,70,Closed Won\n7,71,Closed Lost\n")
                        .words())
                .endsWith("DEAL 70 {StageName=Closed Won} -> LEAD 7", "DEAL 71 {StageName=Closed Lost} -> LEAD 7");
    }

    @Test
    void a_deal_without_a_lead_has_no_link() throws IOException {
        assertThat(CsvRead.leads(WITH_ID, "Lead ID,Opportunity ID\n,70\n").words())
                .containsExactly("LEAD  {Opportunity ID=70} -> DEAL 70", "DEAL 70 {Opportunity ID=70}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Close Date", "Pipeline", "Amount", "Currency", "Amount in company currency"})
    void no_other_value_makes_a_deal(String label) throws IOException {
        Import imported = CsvReader.of(HUBSPOT)
                .read(ExportKind.LEADS, CsvRead.stream("Record ID," + label + "\n101,2026-04-01\n102,\n"), "a.csv")
                .finish();

        assertThat(imported.getLeads()).extracting(Lead::getDeal).allMatch(deal -> deal.isEmpty());
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.VALUES_OF_NO_DEAL)
                .singleElement()
                .satisfies(issue -> assertThat(issue.explain(Locale.ENGLISH))
                        .endsWith("1 row has a value here, but neither the id nor the stage of a deal; no deal was"
                                + " created from it; the field was ignored"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SystemModstamp", "Last Modified Date", "updatedAt", "Datum der letzten Änderung"})
    void the_version_that_was_changed_last_counts(String label) throws IOException {
        String old = "7,web,2026-03-01 08:15:00";
        String now = "7,,2026-03-02 08:15:00";
        String unknown = "7,fair,soon";

        for (String rows : List.of(old + "\n" + now + "\n" + unknown, unknown + "\n" + now + "\n" + old)) {
            Import imported = CsvReader.of(CsvRead.MAPPING)
                    .read(ExportKind.LEADS, CsvRead.stream("Id,Source," + label + "\n" + rows + "\n"), "a.csv")
                    .finish();

            assertThat(imported.getLeads())
                    .singleElement()
                    .satisfies(lead -> assertThat(lead.getSource()).isEmpty());
            assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(2);
        }
    }

    @Test
    void explains_values_without_a_deal_in_german() {
        ImportIssue issue = ImportIssue.builder()
                .reason(ImportReason.VALUES_OF_NO_DEAL)
                .effect(ImportEffect.FIELD_IGNORED)
                .property("amount")
                .value("3")
                .build();

        assertThat(issue.explain(Locale.GERMAN))
                .isEqualTo("amount: 3 Zeilen haben hier einen Wert, aber weder Kennung noch Stage eines Deals;"
                        + " aus ihnen wurde kein Deal; das Feld wurde nicht beachtet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads first", "deals first"})
    void rows_of_leads_make_no_deals_beside_a_file_of_deals(String order) throws IOException {
        String leads = "Record ID,Deal Stage,Close Date,Associated Deal IDs\n101,Closed Won,2026-04-01,900\n";
        String deals = "Record ID,Deal Stage,Close Date\n900,Closed Won,2026-04-02\n";
        CsvReader reader = CsvReader.of(HUBSPOT);
        if (order.equals("leads first")) {
            reader.read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv")
                    .read(ExportKind.DEALS, CsvRead.stream(deals), "deals.csv");
        } else {
            reader.read(ExportKind.DEALS, CsvRead.stream(deals), "deals.csv")
                    .read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv");
        }
        Import imported = reader.finish();

        assertThat(imported.getLeads()).singleElement().satisfies(lead -> {
            assertThat(lead.getId()).isEqualTo("101");
            assertThat(lead.getDeal().flatMap(Deal::getClosedAt).orElseThrow())
                    .isEqualTo(EventTime.on(LocalDate.of(2026, 4, 2)));
        });
        assertThat(imported.count(ImportReason.VALUES_OF_NO_DEAL)).isZero();
    }

    @Test
    void a_mapped_id_of_a_deal_links_a_lead_with_the_file_of_deals() throws IOException {
        CrmMapping mapping = SALESFORCE.withDeal(SALESFORCE.getDeal().withId("Deal no."));
        List<String> words = CsvRead.read(
                        mapping,
                        reader -> reader.read(ExportKind.LEADS, CsvRead.stream("Id,Deal no.\n7,D-1\n"), "leads.csv")
                                .read(
                                        ExportKind.DEALS,
                                        CsvRead.stream("Deal no.,StageName\nD-1,Closed Won\n"),
                                        "deals.csv"))
                .words();

        assertThat(words)
                .containsExactly("LEAD 7 {Deal no.=D-1} -> DEAL D-1", "DEAL D-1 {Deal no.=D-1, StageName=Closed Won}");
    }

    @Test
    void an_id_that_both_mappings_name_is_the_lead_s_in_a_file_of_leads() throws IOException {
        CrmMapping mapping = CsvRead.MAPPING.withDeal(
                DealMapping.builder().id("Id").stage("Stage").build());

        assertThat(CsvRead.leads(mapping, "Id,Source\n7,web\n").words()).containsExactly("LEAD 7 {Id=7, Source=web}");
    }

    @ParameterizedTest
    @CsvSource({
        // closed, won, when, what becomes of it
        "true, true, 2026-03-09, WON",
        "t, f, 2026-03-09, LOST",
        "VRAI, FAUX, , LOST",
        "null, NULL, , -",
        "1, 0, , LOST",
        "false, true, , WON",
        "false, false, 2026-03-09, OPEN",
        "false, false, , -",
        "f, , , -",
        ", , , -",
        ", , 2026-03-09, -",
    })
    void flags_make_a_deal_where_a_file_has_neither_ids_nor_stages(String closed, String won, String at, String outcome)
            throws IOException {
        Stream<String> cells = Stream.of("7", closed, won, at).map(cell -> cell == null ? "" : cell);
        Import imported = CsvReader.of(FLAGS)
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream("Id,closed,won,closed_at\n" + String.join(",", cells.toList()) + "\n"),
                        "a.csv")
                .finish();

        assertThat(imported.getLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.getDeal()
                                .map(Deal::getOutcome)
                                .map(DealOutcome::name)
                                .orElse("-"))
                        .isEqualTo(outcome));
    }

    @ParameterizedTest
    @CsvSource({
        // active, why, what becomes of it
        "False, price, LOST",
        "True, price, -",
        "False, , -",
        ", , -",
    })
    void conditions_make_a_deal_where_a_file_has_neither_ids_nor_stages(String active, String why, String outcome)
            throws IOException {
        CrmMapping mapping = CsvRead.MAPPING.withDeal(DealMapping.builder()
                .addLostWhen(
                        PropertyTest.is("Active", "false"),
                        PropertyTest.of("Lost Reason", PropertyTest.Comparison.IS_PRESENT))
                .build());
        String row = "7," + (active == null ? "" : active) + "," + (why == null ? "" : why);
        Import imported = CsvReader.of(mapping)
                .read(ExportKind.LEADS, CsvRead.stream("Id,Active,Lost Reason\n" + row + "\n"), "a.csv")
                .finish();

        assertThat(outcomes(imported)).containsExactly(outcome);
    }

    @Test
    void a_value_makes_a_deal_if_the_mapping_states_that_all_are_won() throws IOException {
        CrmMapping mapping = CsvRead.MAPPING.withDeal(DealMapping.builder()
                .outcome(DealOutcome.WON)
                .addClosedAt(TimeSource.at("closed_at"))
                .build());
        Import imported = CsvReader.of(mapping)
                .read(ExportKind.LEADS, CsvRead.stream("Id,closed_at\n7,2026-03-09\n8,\n"), "a.csv")
                .finish();

        assertThat(outcomes(imported)).containsExactly("WON", "-");
    }

    private static List<String> outcomes(Import imported) {
        return imported.getLeads().stream()
                .map(lead -> lead.getDeal()
                        .map(Deal::getOutcome)
                        .map(DealOutcome::name)
                        .orElse("-"))
                .toList();
    }

    @Test
    void counts_the_rows_with_flags_and_no_deal() throws IOException {
        assertThat(CsvRead.leads(FLAGS, "Id,closed,won\n7,false,false\n8,false,\n").told)
                .extracting(issue -> Map.entry(
                        issue.getProperty().orElseThrow(), issue.getValue().orElseThrow()))
                .containsExactly(Map.entry("closed", "2"), Map.entry("won", "1"));
    }

    @Test
    void a_file_of_deals_names_their_leads() throws IOException {
        assertThat(CsvRead.deals(SALESFORCE, "Record ID,Associated Contact IDs,Lead ID\n70,7;8,8\n")
                        .words())
                .containsExactly("DEAL 70 {} -> LEAD 7 -> LEAD 8");
    }

    @Test
    void the_mapped_id_of_a_deal_goes_before_the_known_ones() throws IOException {
        assertThat(CsvRead.deals(WITH_ID, "Id,Opportunity ID\n1,70\n").words())
                .containsExactly("DEAL 70 {Opportunity ID=70}");
    }
}
