package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.format.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to records that are not there, and other values that may be meant otherwise, are counted column by column. */
class UnresolvedLinksTest {

    private static CrmRecord linkedBy(CrmRecord record, String property, RecordKind kind, String id) {
        List<RecordLink> links = new ArrayList<>(record.getLinks());
        links.add(RecordLink.in(property, kind, id));
        return record.withLinks(links);
    }

    private static List<String> explained(Import imported, ImportReason reason, Locale locale) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .map(issue -> issue.explain(locale))
                .toList();
    }

    private static List<String> dead(Import imported) {
        return explained(imported, ImportReason.LINK_LEADS_NOWHERE, Locale.ENGLISH);
    }

    @Test
    void names_column_number_and_first_ids_in_any_order() {
        List<CrmRecord> records = new ArrayList<>();
        records.add(lead("1"));
        IntStream.rangeClosed(5, 9)
                .mapToObj(i -> linkedBy(
                        deal("D" + i).withPlace(RecordPlace.line("deals.csv", i)),
                        "Contact ID",
                        RecordKind.LEAD,
                        i + "x"))
                .forEach(records::add);
        Import imported = importing(records.toArray(CrmRecord[]::new));
        Collections.reverse(records);

        assertThat(dead(imported))
                .containsExactly(
                        "deals.csv: Contact ID: 5 links here lead to no record that was read: '5x', '6x', '7x', ...;"
                                + " export those records as well, or let deal.lead and lead.id name columns with the"
                                + " same ids")
                .isEqualTo(dead(importing(records.toArray(CrmRecord[]::new))));
        assertThat(imported.count(ImportReason.LINK_LEADS_NOWHERE)).isEqualTo(5);
        assertThat(explained(imported, ImportReason.LINK_LEADS_NOWHERE, Locale.GERMAN))
                .containsExactly(
                        "deals.csv: Contact ID: 5 Verknüpfungen führen hier zu keinem Datensatz, der gelesen wurde:"
                                + " '5x', '6x', '7x', ...; auch diese Datensätze exportieren, oder in deal.lead und"
                                + " lead.id"
                                + " Spalten derselben Ids nennen");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0012",
        "0012, 12",
        "zcrm_12, 12",
        "12, CRM-LEAD-2026-00012",
        "a0b12, A0B12",
        "00QA00000ABCDEF, 00QA00000AbCdEF",
        "00QA00000AbCdEFXXX, 00QA00000AbCdEF",
    })
    void names_an_id_that_is_written_otherwise(String link, String id) {
        Import imported = importing(lead("other"), lead(id), linkedBy(deal("7"), "Lead", RecordKind.LEAD, link));

        assertThat(dead(imported)).singleElement().asString().contains("'" + link + "'; '" + id + "' was read");
    }

    @ParameterizedTest
    @CsvSource({"NEW1, L001", "A-12, B-12", "12, 13", "00, 0", "abc, 00"})
    void suggests_no_id_that_is_another_record(String link, String id) {
        Import imported = importing(lead(id), linkedBy(deal("7"), "Lead", RecordKind.LEAD, link));

        assertThat(dead(imported)).singleElement().asString().contains("'" + link + "'; export those records as well");
    }

    @ParameterizedTest(name = "{0} links")
    @ValueSource(ints = {2, 9, 10, 19, 1000})
    void counts_the_links_of_a_column(int links) {
        CrmRecord[] records = Stream.concat(
                        Stream.of(lead("1")),
                        IntStream.range(0, links)
                                .mapToObj(i -> linkedBy(deal("D" + i), "Lead", RecordKind.LEAD, "x" + i)))
                .toArray(CrmRecord[]::new);
        Import imported = importing(records);

        assertThat(dead(imported))
                .singleElement()
                .asString()
                .startsWith("deal.json: Lead: " + links + " links here lead");
        assertThat(explained(imported, ImportReason.LINK_LEADS_NOWHERE, Locale.GERMAN))
                .singleElement()
                .asString()
                .startsWith("deal.json: Lead: " + links + " Verknüpfungen führen");
    }

    @Test
    void a_link_without_a_column_names_none() {
        Import imported = importing(lead("1"), linked(deal("7"), RecordKind.LEAD, "3"));

        assertThat(dead(imported)).singleElement().asString().startsWith("deal.json: 1 link here leads to no record");
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.LINK_LEADS_NOWHERE)
                .extracting(ImportIssue::getProperty)
                .containsExactly(Optional.empty());
    }

    @Test
    void checks_the_links_of_lead_objects_and_of_the_changes_of_deals() {
        Import imported = importing(
                lead("1"),
                deal("7"),
                linkedBy(record(RecordKind.COMPANION, "c"), "Contact", RecordKind.LEAD, "3"),
                linkedBy(record(RecordKind.CHANGE, "", "x", NOON), "Opportunity", RecordKind.DEAL, "8"));

        assertThat(dead(imported))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("Contact: 1 link here leads to no record", "'3'"))
                .anySatisfy(text -> assertThat(text).contains("Opportunity: 1 link here leads to no record", "'8'"));
    }

    @Test
    void checks_the_links_of_leads_and_of_changes() {
        Import imported = importing(
                linkedBy(lead("1"), "Deals", RecordKind.DEAL, "8"),
                deal("7"),
                linkedBy(record(RecordKind.CHANGE, "", "x", NOON), "Old Lead", RecordKind.LEAD, "3"));

        assertThat(dead(imported))
                .hasSize(2)
                .anySatisfy(text ->
                        assertThat(text).contains("Deals: 1 link here leads to no record", "lead.deal and deal.id"))
                .anySatisfy(
                        text -> assertThat(text).contains("Old Lead: 1 link here leads", "change.lead and lead.id"));
    }

    @Test
    void reports_no_link_to_records_that_were_left_out_merged_or_not_exported() {
        assertThat(dead(importing(linkedBy(deal("7"), "Lead", RecordKind.LEAD, "1"))))
                .isEmpty();
        assertThat(dead(importing(lead("1"), linkedBy(deal("7"), "Lead", RecordKind.LEAD, "1"))))
                .isEmpty();
        assertThat(dead(importing(
                        lead("2"), lead("1").asArchived(), linkedBy(deal("7"), "Lead", RecordKind.LEAD, "1"))))
                .isEmpty();
        assertThat(dead(importing(lead("2").withAliases("1"), linkedBy(deal("7"), "Lead", RecordKind.LEAD, "1"))))
                .isEmpty();
    }

    @Test
    void counts_times_without_an_offset_among_others_with_one_unless_the_format_has_a_zone() {
        CrmRecord[] leads = {
            lead("1", "sql", "2026-03-02T08:15:00Z"),
            lead("2", "sql", "2026-03-02 08:15"),
            lead("3", "sql", "2026-03-02")
        };

        assertThat(explained(importing(leads), ImportReason.OFFSETS_MIXED, Locale.ENGLISH))
                .containsExactly(
                        "sql: 1 of 2 times here have no offset, and the others have one; those without were read in"
                                + " the mapping's zone; set format.zone if theirs is another");
        assertThat(explained(importing(leads), ImportReason.OFFSETS_MIXED, Locale.GERMAN))
                .containsExactly(
                        "sql: 1 von 2 Zeiten haben hier keinen Offset, die anderen einen; die ohne gelten in der"
                                + " Zeitzone der Zuordnung; format.zone nennt ihre");
        Importer stated = Importer.of(
                mapping().withFormat(ExportFormat.builder().zone(ZoneOffset.UTC).build()));
        for (CrmRecord lead : leads) {
            stated.add(lead);
        }
        assertThat(stated.finish().count(ImportReason.OFFSETS_MIXED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"unknown, 1", "Keine Angabe, 1", "NA, 1", "web, 0", "'-', 0", "unknown fair, 0"})
    void names_words_that_may_mean_no_value(String source, int issues) {
        Import imported = importing(lead("1", "source", source));

        assertThat(explained(imported, ImportReason.MAYBE_BLANK_WORD, Locale.ENGLISH))
                .hasSize(issues)
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo("source: '" + source + "' is read as a value (records: 1); if it means that there is"
                                + " no value, add it to format.nullsOf"));
    }
}
