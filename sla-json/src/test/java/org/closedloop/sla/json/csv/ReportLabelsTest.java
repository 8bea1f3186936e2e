package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports have labels in place of the names of an API; the standard mappings read both. */
class ReportLabelsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZURICH);
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZURICH);

    /** What HubSpot calls id, creation, lifecycle stage, MQL, SQL, source and first engagement. */
    static Stream<String> contacts() {
        String dateEntered = "\"Date entered \"\"%s Qualified Lead (Lifecycle Stage Pipeline)\"\"\"";
        return Stream.of(
                "Record ID,Create Date,Lifecycle Stage,Became a Marketing Qualified Lead Date,"
                        + "Became a Sales Qualified Lead Date,Original Source,Date of first engagement",
                "Record ID - Contact,Create Date,Lifecycle Stage," + dateEntered.formatted("Marketing") + ","
                        + dateEntered.formatted("Sales") + ",Original Traffic Source,Date of first engagement",
                "Record ID,Create Date,Lifecycle Stage,Date entered 'Marketing Qualified Lead (Contacts)',"
                        + "Date entered 'Sales Qualified Lead (Our pipeline (EU))',Original Source,"
                        + "Date of first engagement",
                "Datensatz-ID,Erstelldatum,Lifecycle-Phase,Datum des Eintritts in „Marketing-Qualified-Lead (Phasen)“,"
                        + "Datum des Eintritts in „Sales-Qualified-Lead (Phasen)“,Ursprüngliche Quelle,"
                        + "Datum der ersten Interaktion",
                "Datensatz-ID - Kontakt,Erstelldatum,Lifecycle-Phase,"
                        + "Datum der Konversion zum Marketing-Qualified-Lead,"
                        + "Datum der Konversion zum Sales-Qualified-Lead,Ursprüngliche Traffic-Quelle,"
                        + "Datum der ersten Interaktion");
    }

    @ParameterizedTest
    @MethodSource("contacts")
    void reads_hubspots_contacts(String header) throws IOException {
        String row =
                "7,2026-03-02 09:15,Sales Qualified Lead,2026-03-03 09:00,2026-03-04 09:00,Organic,2026-03-04 10:00";
        Import imported = CsvReader.of(HUBSPOT)
                .read(ExportKind.LEADS, CsvRead.stream(header + "\n" + row + "\n"), "contacts.csv")
                .finish();

        assertThat(imported.getLeads()).singleElement().satisfies(lead -> {
            assertThat(lead.getId()).isEqualTo("7");
            assertThat(lead.getCreatedAt()).contains(at("2026-03-02T08:15:00Z"));
            assertThat(lead.enteredAt(Stage.MQL)).contains(at("2026-03-03T08:00:00Z"));
            assertThat(lead.getHandedOverAt()).contains(at("2026-03-04T08:00:00Z"));
            assertThat(lead.getFirstTouchAt()).contains(at("2026-03-04T09:00:00Z"));
            assertThat(lead.getSource()).contains("Organic");
        });
        assertThat(imported.count(ImportReason.STAGE_WITHOUT_TIME)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Record ID,Deal Stage,Amount,Currency,Create Date,Close Date,Associated Contact IDs",
                "Record ID - Deal,Deal Stage,Amount,Deal Currency,Create Date,Close Date,Record ID - Contact",
                "Datensatz-ID,Deal-Phase,Betrag,Währung,Erstelldatum,Abschlussdatum,Zugeordnete Kontakt-IDs",
            })
    void reads_hubspots_deals(String header) throws IOException {
        String rows = "9,Closed Won (Sales Pipeline),1200,CHF,2026-03-05 08:00,2026-03-20 11:00,7\n";
        Import imported = CsvReader.of(HUBSPOT)
                .read(ExportKind.LEADS, CsvRead.stream("Record ID,Create Date\n7,2026-03-02 09:15\n"), "contacts.csv")
                .read(ExportKind.DEALS, CsvRead.stream(header + "\n" + rows), "deals.csv")
                .finish();

        assertThat(imported.getLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.getDeal())
                        .contains(Deal.builder()
                                .outcome(DealOutcome.WON)
                                .amount(Money.parse("CHF 1200.00"))
                                .createdAt(at("2026-03-05T07:00:00Z"))
                                .closedAt(at("2026-03-20T10:00:00Z"))
                                .build()));
    }

    @Test
    void reads_the_amount_in_the_company_s_currency() throws IOException {
        for (String label : List.of("Amount in company currency", "Betrag in Unternehmenswährung")) {
            Import imported = CsvReader.of(HUBSPOT.withCurrency(CurrencyUnit.CHF))
                    .read(
                            ExportKind.DEALS,
                            CsvRead.stream("Record ID,Deal Stage," + label + "\n9,Closed Won,1200\n"),
                            "deals.csv")
                    .finish();

            assertThat(imported.getLeads().get(0).getDeal().flatMap(Deal::getAmount))
                    .as(label)
                    .contains(Money.parse("CHF 1200.00"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // what a report says, what is reported of it
                "Closed Won (Sales Pipeline), -",
                "Abgeschlossen und gewonnen (Vertriebspipeline), -",
                "Closed Won, -",
                "Contract Sent (reversed), -",
                "Closed Won (reversed), deals: StageName: 'Closed Won (reversed)' is read as 'Closed Won'",
                "closed lost (Renewals), deals: StageName: 'closed lost (Renewals)' is read as 'Closed Lost'",
            })
    void reports_words_in_parentheses_that_may_be_no_pipeline(String label, String reported) throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(
                        ExportKind.DEALS,
                        CsvRead.stream("Record ID,StageName\n9," + label + "\n10," + label + "\n"),
                        "deals")
                .finish();

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.PARENTHESES_IGNORED)
                .extracting(issue -> issue.explain(Locale.ENGLISH)
                        .replaceFirst(", line 2", "")
                        .replaceFirst(
                                ", because the text in parentheses is taken for a pipeline; if it is another stage,.*",
                                ""))
                .containsExactlyElementsOf(reported == null ? List.of() : List.of(reported));
    }

    @ParameterizedTest
    @CsvSource({
        // what a report says, what became of the deal
        "Closed Won, WON",
        "closedwon, WON",
        "Closed won (Sales Pipeline), WON",
        "Closed Won (Vertrieb (DACH)), WON",
        "CLOSED WON, WON",
        "Abgeschlossen und gewonnen, WON",
        "Abgeschlossen und gewonnen (Vertriebspipeline), WON",
        "Geschlossen und gewonnen, WON",
        "Geschlossen/Gewonnen, WON",
        "Abgeschlossen/gewonnen, WON",
        "Gewonnen, WON",
        "Closed Lost, LOST",
        "Closed Lost (Renewals), LOST",
        "Abgeschlossen und verloren (Vertriebspipeline), LOST",
        "Geschlossen und verloren, LOST",
        "Verloren, LOST",
        "Contract Sent (Sales Pipeline), OPEN",
        "Won (Sales Pipeline), OPEN",
        "Not Closed Won, OPEN",
    })
    void knows_the_stages_of_reports(String label, DealOutcome outcome) throws IOException {
        for (CrmMapping mapping : List.of(HUBSPOT, SALESFORCE)) {
            String stage = label.equals("closedwon") && mapping == SALESFORCE ? "Closed Won" : label;
            Import imported = CsvReader.of(mapping)
                    .read(
                            ExportKind.DEALS,
                            CsvRead.stream(
                                    "Record ID," + mapping.getDeal().getStage().orElseThrow() + "\n9," + stage + "\n"),
                            "deals.csv")
                    .finish();

            assertThat(imported.getLeads().get(0).getDeal().map(Deal::getOutcome))
                    .as(mapping.getId())
                    .contains(outcome);
        }
    }

    @Test
    void a_stage_that_the_mapping_names_whole_is_none_with_a_pipeline() throws IOException {
        CrmMapping mapping = HUBSPOT.withDeal(
                HUBSPOT.getDeal().withWon("Closed", "Closed (paid)").withLost("Closed (cancelled)"));
        Import imported = CsvReader.of(mapping)
                .read(
                        ExportKind.DEALS,
                        CsvRead.stream(
                                "Record ID,Deal Stage\n"
                                        + "1,Closed (cancelled)\n2,Closed (cancelled) (Sales)\n3,Closed (Sales)\n4,Closed (paid)\n"),
                        "deals.csv")
                .finish();

        assertThat(imported.getLeads())
                .extracting(lead -> lead.getDeal().map(Deal::getOutcome).orElseThrow())
                .containsExactly(DealOutcome.LOST, DealOutcome.LOST, DealOutcome.WON, DealOutcome.WON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opportunity ID,Stage,Amount,Amount Currency,Created Date,Close Date,Lead Source",
                "Opportunity ID,Stage,Opportunity Amount,Opportunity Amount Currency,Created Date,Close Date,Lead"
                        + " Source",
                "Opportunity-ID,Phase,Betrag,Währung,Erstelldatum,Schlusstermin,Lead-Quelle",
                "Id,StageName,Amount,CurrencyIsoCode,CreatedDate,CloseDate,LeadSource",
            })
    void reads_salesforces_opportunities(String header) throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(
                        ExportKind.DEALS,
                        CsvRead.stream(header + "\n006A,Closed Lost,1200,EUR,2026-03-05,2026-03-20,Web\n"),
                        "a.csv")
                .finish();

        assertThat(imported.getLeads()).singleElement().satisfies(lead -> {
            assertThat(lead.getSource()).contains("Web");
            assertThat(lead.getDeal().map(Deal::getOutcome)).contains(DealOutcome.LOST);
            assertThat(lead.getDeal().flatMap(Deal::getAmount)).contains(Money.parse("EUR 1200.00"));
            assertThat(lead.getDeal().flatMap(Deal::getClosedAt)).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead ID,Create Date,Converted Date,Lead Source,Converted Opportunity ID",
                "Lead ID,Created Date,Converted Date,Lead Source,Opportunity ID",
                "Lead-ID,Erstelldatum,Umwandlungsdatum,Lead-Quelle,Opportunity-ID",
                "Id,CreatedDate,ConvertedDate,LeadSource,ConvertedOpportunityId",
            })
    void reads_salesforces_leads(String header) throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream(header + "\n7,2026-03-05 08:00,2026-03-06 08:00,Web,70\n"),
                        "a.csv")
                .read(ExportKind.DEALS, CsvRead.stream("Opportunity ID,Stage\n70,Closed Won\n"), "b.csv")
                .finish();

        assertThat(imported.getLeads()).singleElement().satisfies(lead -> {
            assertThat(lead.getId()).isEqualTo("7");
            assertThat(lead.getCreatedAt()).contains(at("2026-03-05T07:00:00Z"));
            assertThat(lead.enteredAt(Stage.OPPORTUNITY)).contains(at("2026-03-06T07:00:00Z"));
            assertThat(lead.getSource()).contains("Web");
            assertThat(lead.getDeal()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        // label, what it is with a mapping of createdate, Status, hs_analytics_source, hs_v2_date_entered_customer
        "createdate,createdate",
        "Create Date,createdate",
        "CREATE_DATE,createdate",
        "Lead Status,Status",
        "Original Source,hs_analytics_source",
        "'Date entered \"Customer (Any)\"',hs_v2_date_entered_customer",
        "Date entered Customer,hs_v2_date_entered_customer",
        "'Date entered \"Kunde (Lifecycle Stage Pipeline)\"',hs_v2_date_entered_customer",
        "Became a Customer Date,hs_v2_date_entered_customer",
        "'Date exited \"Customer (Any)\"','Date exited \"Customer (Any)\"'",
        "'Cumulative time in \"Customer (Any)\"','Cumulative time in \"Customer (Any)\"'",
        "'Latest time in \"Customer (Any)\"','Latest time in \"Customer (Any)\"'",
        "Date entered,Date entered",
        "Stage,Stage",
        "Anything,Anything",
    })
    void knows_what_a_label_means(String label, String property) {
        Labels labels =
                new Labels(Set.of("createdate", "Status", "hs_analytics_source", "hs_v2_date_entered_customer"));

        assertThat(labels.property(label, List.of(label))).isEqualTo(property);
    }

    @Test
    void leaves_a_label_alone_where_another_column_has_the_name() throws IOException {
        Import imported = CsvReader.of(HUBSPOT)
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream("Id,Create Date,createdate\n7,never,2026-03-02 09:15\n"),
                        "a.csv")
                .finish();

        assertThat(imported.getLeads().get(0).getCreatedAt()).contains(at("2026-03-02T08:15:00Z"));
        assertThat(imported.count(ImportReason.TIME_UNREADABLE)).isZero();
    }

    @Test
    void suggests_a_column_for_a_name_that_no_record_has() throws IOException {
        CrmMapping mapping =
                CsvRead.MAPPING.withLead(CsvRead.MAPPING.getLead().with(Stage.MQL, TimeSource.at("MQL_Date__c")));
        Import imported = CsvReader.of(mapping)
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream("Id,Created,Source,MQL Date,Phone\n7,2026-03-02,web,2026-03-03,1\n"),
                        "a.csv")
                .finish();

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.PROPERTY_NEVER_SEEN)
                .extracting(issue -> issue.getDetail()
                        .map(detail -> detail.explain(Locale.ENGLISH))
                        .orElse(""))
                .containsExactly("MQL Date");
    }

    private static EventTime at(String instant) {
        return EventTime.at(Instant.parse(instant));
    }
}
