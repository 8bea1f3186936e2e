package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of leads and deals, in a file of their own and in the rows of their records. */
class CsvHistoryTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZURICH);
    private static final CrmMapping SALESFORCE = salesforce();

    private static CrmMapping salesforce() {
        CrmMapping standard = CrmMapping.salesforce(ZURICH);
        return standard.withLead(standard.getLead().with(Stage.SQL, TimeSource.entered("Status", "Qualified")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // header | row | what reaches the importer
                "Lead ID,Field / Event,Old Value,New Value,Edit Date,Edited By"
                        + "|7,Lead Status,Open,Qualified,2026-03-02 09:00,Anna"
                        + "|CHANGE  {} -> LEAD 7 ~ Status=Open>Qualified@2026-03-02 09:00",
                "LeadId,Field,OldValue,NewValue,CreatedDate|7,Status,Open,Qualified,2026-03-02T08:00:00Z"
                        + "|CHANGE  {} -> LEAD 7 ~ Status=Open>Qualified@2026-03-02T08:00:00Z",
                "Lead-ID,Feld/Ereignis,Alter Wert,Neuer Wert,Bearbeitungsdatum|7,Lead-Status,Offen,Qualified,02.03.2026"
                        + "|CHANGE  {} -> LEAD 7 ~ Status=Offen>Qualified@02.03.2026",
                "Opportunity ID,Field / Event,Old Value,New Value,Edit Date|70,Stage,Open,Closed Won,2026-03-02"
                        + "|CHANGE  {} -> DEAL 70 ~ StageName=Open>Closed Won@2026-03-02",
                "Opportunity ID,From Stage,To Stage,Last Modified|70,Open,Closed Won,2026-03-02"
                        + "|CHANGE  {} -> DEAL 70 ~ StageName=Open>Closed Won@2026-03-02",
                "Id,OpportunityId,StageName,CreatedDate|008,70,Closed Lost,2026-03-02"
                        + "|CHANGE  {} -> DEAL 70 ~ StageName=Closed Lost@2026-03-02",
            })
    void reads_the_histories_of_salesforce(String header, String row, String record) throws IOException {
        assertThat(CsvRead.history(SALESFORCE, header + "\n" + row + "\n").words())
                .containsExactly(record);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact_id,name,value,timestamp|7,lifecyclestage,salesqualifiedlead,2026-03-02 08:00:00"
                        + "|CHANGE  {} -> LEAD 7 ~ lifecyclestage=salesqualifiedlead@2026-03-02 08:00:00",
                "contactId,property,value,timestamp|7,lifecyclestage,lead,2026-03-02T08:00:00Z"
                        + "|CHANGE  {} -> LEAD 7 ~ lifecyclestage=lead@2026-03-02T08:00:00Z",
                "dealId,property,value,timestamp|70,dealstage,closedwon,2026-03-02T08:00:00Z"
                        + "|CHANGE  {} -> DEAL 70 ~ dealstage=closedwon@2026-03-02T08:00:00Z",
                "Record ID,Property,Value,Timestamp|7,Lifecycle Stage,Sales Qualified Lead,2026-03-02 09:00"
                        + "|CHANGE  {} -> LEAD 7 ~ lifecyclestage=salesqualifiedlead@2026-03-02 09:00",
                "Record ID,Property,Value,Timestamp|70,Deal Stage,Closed Won (Sales Pipeline),2026-03-02 09:00"
                        + "|CHANGE  {} -> DEAL 70 ~ dealstage=Closed Won@2026-03-02 09:00",
                "Datensatz-ID,Eigenschaft,Wert,Zeitstempel|70,Deal-Phase,Abgeschlossen und gewonnen,2026-03-02 09:00"
                        + "|CHANGE  {} -> DEAL 70 ~ dealstage=closedwon@2026-03-02 09:00",
            })
    void reads_the_histories_of_hubspot(String header, String row, String record) throws IOException {
        assertThat(CsvRead.history(HUBSPOT, header + "\n" + row + "\n").words()).containsExactly(record);
    }

    @Test
    void reads_the_columns_that_the_mapping_names() throws IOException {
        CrmMapping mapping = SALESFORCE.withChange(ChangeMapping.builder()
                .addLead("who")
                .field("what")
                .oldValue("before")
                .newValue("after")
                .at("when")
                .build());

        assertThat(CsvRead.history(mapping, "who,what,before,after,when\n7,Status,Open,Qualified,2026-03-02\n").records)
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getLinks())
                            .extracting(link -> link.getId())
                            .containsExactly("7");
                    assertThat(record.getHistory().get("Status"))
                            .singleElement()
                            .satisfies(change -> {
                                assertThat(change.getValue()).isEqualTo("Qualified");
                                assertThat(change.getOldValue()).contains("Open");
                                assertThat(change.getAt()).isEqualTo("2026-03-02");
                            });
                });
    }

    @Test
    void a_log_of_one_property_needs_no_field() throws IOException {
        CrmMapping mapping = SALESFORCE.withChange(ChangeMapping.builder()
                .addLead("who")
                .property("Status")
                .newValue("status")
                .at("since")
                .build());

        assertThat(CsvRead.history(mapping, "who,status,since\n7,Qualified,2026-03-02\n")
                        .words())
                .singleElement()
                .asString()
                .endsWith("-> LEAD 7 ~ Status=Qualified@2026-03-02");
    }

    @ParameterizedTest
    @CsvSource({
        // what is missing
        "'Lead ID,Field / Event,New Value', '7,Status,Qualified'",
        "'Lead ID,Field / Event,Edit Date', '7,Status,2026-03-02'",
        "'Field / Event,New Value,Edit Date', 'Status,Qualified,2026-03-02'",
        "'Lead ID,New Value,Edit Date', '7,Qualified,2026-03-02'",
    })
    void a_file_without_the_columns_of_a_change_is_unreadable(String header, String row) throws IOException {
        assertThat(CsvRead.history(SALESFORCE, header + "\n" + row + "\n").words())
                .containsExactly("told: page-unreadable at a.csv: " + header);
    }

    @Test
    void a_row_without_a_field_or_a_time_is_skipped() throws IOException {
        String log = "Lead ID,Field / Event,New Value,Edit Date\n7,,Qualified,2026-03-02\n8,Status,Qualified,\n";

        assertThat(CsvRead.history(SALESFORCE, log).words())
                .containsExactly(
                        "skipped: record-unreadable at a.csv, line 2, CHANGE",
                        "skipped: record-unreadable at a.csv, line 3, CHANGE");
    }

    @Test
    void leads_enter_stages_by_their_log_in_any_order_of_files() throws IOException {
        String leads = "Lead ID,Created Date\n7,2026-03-01 08:00\n8,2026-03-01 08:00\n";
        String log = "Lead ID,Field / Event,Old Value,New Value,Edit Date\n"
                + "7,Lead Status,Open,Qualified,2026-03-02 09:00\n"
                + "9,Lead Status,Open,Qualified,2026-03-02 09:00\n"
                + ",Lead Status,Open,Qualified,2026-03-02 09:00\n";
        for (boolean first : List.of(true, false)) {
            CsvReader reader = CsvReader.of(SALESFORCE);
            if (first) {
                reader.read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv");
            }
            reader.read(ExportKind.HISTORY, CsvRead.stream(log), "log.csv");
            if (!first) {
                reader.read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv");
            }
            Import imported = reader.finish();

            assertThat(imported.getLeads().get(0).enteredAt(Stage.SQL))
                    .contains(EventTime.at(Instant.parse("2026-03-02T08:00:00Z")));
            assertThat(imported.getCounts()).containsEntry(RecordKind.CHANGE, RecordCount.of(0, 1, 2));
            assertThat(imported.count(ImportReason.BELONGS_TO_NOTHING)).isEqualTo(2);
        }
    }

    @Test
    void reads_the_nested_histories_of_salesforces_command_line() throws IOException {
        String leads = "Id,Histories.totalSize,Histories.records.0.Field,Histories.records.0.OldValue,"
                + "Histories.records.0.NewValue,Histories.records.0.CreatedDate,Histories.totalSize,"
                + "Histories.records.1.Field,Histories.records.1.OldValue,Histories.records.1.NewValue,"
                + "Histories.records.1.CreatedDate\n"
                + "7,2,Status,New,Open,2026-03-01T08:00:00.000+0000,2,Status,Open,Qualified,2026-03-02T08:00:00Z\n"
                + "8,1,Status,New,Qualified,2026-03-03T08:00:00Z,1,,,,\n"
                + "9,,,,,,,,,,\n";

        assertThat(CsvRead.leads(SALESFORCE, leads).words())
                .containsExactly(
                        "LEAD 7 {} ~ Status=New>Open@2026-03-01T08:00:00.000+0000"
                                + " ~ Status=Open>Qualified@2026-03-02T08:00:00Z",
                        "LEAD 8 {} ~ Status=New>Qualified@2026-03-03T08:00:00Z",
                        "LEAD 9 {}");
    }

    @Test
    void reads_the_nested_stages_of_an_opportunity() throws IOException {
        String deals = "Id,OpportunityHistories.records.0.StageName,OpportunityHistories.records.0.CreatedDate\n"
                + "70,Closed Won,2026-03-02T08:00:00Z\n";

        assertThat(CsvRead.deals(SALESFORCE, deals).words())
                .containsExactly("DEAL 70 {} ~ StageName=Closed Won@2026-03-02T08:00:00Z");
    }

    @Test
    void reports_a_time_of_a_change_with_the_file_and_the_column_of_the_change() throws IOException {
        String deals = "Opportunity ID,Stage,Amount,Amount Currency,Created Date\n"
                + "70,Closed Won,1000,EUR,2026-01-05T08:00:00Z\n";
        String history = "Opportunity ID,From Stage,To Stage,Last Modified\n"
                + "70,Prospecting,Closed Won,2026-02-10 09:00\n"
                + "70,Closed Won,Prospecting,soon\n"
                + "70,Prospecting,Closed Won,2026-05-20 09:00\n";

        Import imported = CsvReader.of(SALESFORCE)
                .read(ExportKind.HISTORY, CsvRead.stream(history), "history.csv")
                .read(ExportKind.DEALS, CsvRead.stream(deals), "deals.csv")
                .finish();

        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason() == ImportReason.ZONE_ASSUMED
                                || issue.getReason() == ImportReason.TIME_UNREADABLE)
                        .map(issue -> issue.explain(Locale.ENGLISH)))
                .containsExactlyInAnyOrder(
                        "history.csv, line 2: deal 70: Last Modified: '2026-02-10 09:00' has no offset; read in the"
                                + " mapping's zone, as were all such times here (records: 2); set format.zone if"
                                + " theirs is another",
                        "history.csv, line 3: deal 70: Last Modified: 'soon' is not a time; the field was ignored");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // size of the list, whether it ends there, changes | what is missing
                "2,true,2026-03-01,2026-03-02 | -",
                "1,true,2026-03-01, | -",
                "0,true,, | -",
                ",,, | -",
                ",,2026-03-01,2026-03-02 | -",
                "3,false,2026-03-01,2026-03-02 | is not the last page, but the next page was not given;"
                        + " 2 records were read, but the CRM counts 3",
                ",False,2026-03-01, | is not the last page, but the next page was not given",
                "5,,2026-03-01, | 1 record was read, but the CRM counts 5",
            })
    void reports_a_nested_history_that_is_cut(String row, String missing) throws IOException {
        String header = "Id,Histories.totalSize,Histories.done,"
                + "Histories.records.0.CreatedDate,Histories.records.1.CreatedDate,"
                + "Histories.records.0.Field,Histories.records.0.NewValue,"
                + "Histories.records.1.Field,Histories.records.1.NewValue\n";

        Import imported = CsvReader.of(SALESFORCE)
                .read(
                        ExportKind.LEADS,
                        CsvRead.stream(header + "7," + row + ",Status,Open,Status,Qualified\n"),
                        "leads.csv")
                .finish();

        List<String> sentences = missing == null
                ? List.of()
                : Stream.of(missing.split("; "))
                        .map(sentence -> "leads.csv, line 2: lead 7: " + sentence)
                        .toList();
        assertThat(imported.getIssues().stream()
                        .filter(issue -> issue.getReason().isAboutPage())
                        .map(issue -> issue.explain(Locale.ENGLISH)))
                .containsExactlyElementsOf(sentences);
        assertThat(imported.isComplete()).isEqualTo(missing == null);
    }

    @Test
    void reads_the_rows_below_a_document_of_frappe() throws IOException {
        CrmMapping frappe = CrmMapping.builder()
                .id("frappe")
                .zone(ZURICH)
                .lead(LeadMapping.builder()
                        .id("ID")
                        .addCreatedAt(TimeSource.at("Created On"))
                        .putStage(Stage.SQL, List.of(TimeSource.entered("Status", "Qualified")))
                        .build())
                .format(ExportFormat.standard())
                .build();
        String leads = """
                ID,Status,Created On,From (Status Change Log),To (Status Change Log),From Date (Status Change Log)
                CRM-1,Qualified,2026-03-01 08:00:00,New,Contacted,2026-03-01 08:00:00.12
                ,,,Contacted,Qualified,2026-03-02 08:00:00.34
                ,,,Qualified,,2026-03-03 08:00:00.56
                CRM-2,New,2026-03-01 08:00:00,New,,2026-03-01 08:00:00
                """;
        Import imported = CsvReader.of(frappe)
                .read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv")
                .finish();

        assertThat(imported.getLeads()).hasSize(2);
        assertThat(imported.getLeads().get(0).enteredAt(Stage.SQL))
                .contains(EventTime.at(Instant.parse("2026-03-03T07:00:00.560Z")));
        assertThat(imported.getLeads().get(1).enteredAt(Stage.SQL)).isEmpty();
        assertThat(imported.getCounts())
                .containsEntry(RecordKind.LEAD, RecordCount.of(2, 0, 0))
                .containsEntry(RecordKind.CHANGE, RecordCount.of(0, 2, 0));
    }

    @Test
    void a_report_of_frappe_that_repeats_the_document_in_each_row_of_its_log_is_not_seen_twice() throws IOException {
        CrmMapping frappe = ReadyMapping.FRAPPE.in(ZURICH);
        String leads = """
                Sr,ID,Status,creation,From (Status Change Log),From Date (Status Change Log)
                1,CRM-1,Qualified,2026-03-01 08:00:00,New,2026-03-01 08:00:00
                2,CRM-1,Qualified,2026-03-01 08:00:00,Contacted,2026-03-02 08:00:00
                3,CRM-1,Qualified,2026-03-01 08:00:00,Qualified,2026-03-03 08:00:00
                4,CRM-2,New,2026-03-01 08:00:00,New,2026-03-01 08:00:00
                5,CRM-2,Contacted,2026-03-01 08:00:00,Contacted,2026-03-01 09:00:00
                """;
        Import imported = CsvReader.of(frappe)
                .read(ExportKind.LEADS, CsvRead.stream(leads), "leads.csv")
                .finish();

        assertThat(imported.getLeads().get(0).enteredAt(Stage.SQL))
                .contains(EventTime.at(Instant.parse("2026-03-03T07:00:00Z")));
        // The last row has another status: it is another version of its document.
        assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(1);
        assertThat(imported.getCounts())
                .containsEntry(RecordKind.LEAD, RecordCount.of(2, 1, 0))
                .containsEntry(RecordKind.CHANGE, RecordCount.of(0, 2, 0));
    }
}
