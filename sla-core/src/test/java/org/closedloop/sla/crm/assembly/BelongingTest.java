package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lead a record belongs to, and what is said of one that belongs to none. */
class BelongingTest {

    private static final CrmMapping WITH_COLUMNS = mapping()
            .withDeal(mapping().getDeal().withLead("Contact ID", "Converted Deal.id"))
            .withLead(mapping().getLead().withDeal("Deal IDs"))
            .withActivity(mapping().getActivity().orElseThrow().withLead("who").withDeal("what"));

    private static CrmRecord call(String... links) {
        CrmRecord call = record(RecordKind.ACTIVITY, "9", "at", NOON, "type", "call", "done", "true");
        for (int i = 0; i < links.length; i += 2) {
            call = linked(call, RecordKind.valueOf(links[i]), links[i + 1]);
        }
        return call;
    }

    @Test
    void an_activity_about_a_deal_is_an_attempt_to_reach_its_lead() {
        CrmRecord deal = linked(deal("815", "made", NOON), RecordKind.LEAD, "4711");
        CrmRecord further = linked(deal("816"), RecordKind.LEAD, "4711");

        for (String about : List.of("815", "816")) {
            Import imported = importing(call("DEAL", about), deal, further, lead("4711", "created", MORNING));

            assertThat(imported.getLeads().get(0).getFirstTouchAt()).contains(EventTime.at(Instant.parse(NOON)));
            assertThat(imported.getLeads().get(1).getAttempts()).isEmpty();
            assertThat(imported.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 1, 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the lead it names, the lead of the deal that it names, the one that was touched
        "2, 1, 2",
        "gone, 1, 1",
    })
    void an_activity_counts_for_its_own_lead_before_that_of_the_deal(String named, String ofDeal, String touched) {
        Import imported = importing(
                lead("1"), lead("2"), linked(deal("815"), RecordKind.LEAD, ofDeal), call("LEAD", named, "DEAL", "815"));

        assertThat(imported.getLeads())
                .filteredOn(lead -> lead.getFirstTouchAt().isPresent())
                .extracting(Lead::getId)
                .containsExactly(touched);
    }

    @Test
    void an_activity_about_a_deal_without_a_lead_is_skipped() {
        Import imported = importing(lead("1"), deal("815"), call("DEAL", "815"));

        assertThat(imported.getCounts()).containsEntry(RecordKind.ACTIVITY, RecordCount.of(0, 0, 1));
        assertThat(explained(imported, ImportReason.BELONGS_TO_NOTHING))
                .containsExactly("activity.json, record 1: activity 9: does not belong to any record that was read;"
                        + " checked deal (815); the record was skipped");
    }

    /** Two exports write a 0 for no record; joined by it, one customer's deal would be another's. */
    @Test
    void a_word_that_means_no_value_in_one_property_is_no_link_and_no_other_id_there() {
        CrmMapping mapping = WITH_COLUMNS.withFormat(
                WITH_COLUMNS.getFormat().withNullsOf(Map.of("Contact ID", Set.of("0"), "note", Set.of("none yet"))));
        CrmRecord zero = lead("0");
        CrmRecord named = lead("1", "note", "none yet").withAliases("none yet");
        CrmRecord deal = deal("815", "Contact ID", "0");
        CrmRecord other = linked(deal("816"), RecordKind.LEAD, "none yet");

        assertThat(importing(mapping, zero, named, deal, other).getLeads())
                .extracting(Lead::getId)
                .containsExactly("0", "1", "deal/815", "deal/816");
        assertThat(importing(WITH_COLUMNS, zero, named, deal, other).getLeads())
                .extracting(Lead::getId)
                .containsExactly("0", "1");
    }

    @Test
    void a_deal_without_a_lead_is_reported_with_where_its_lead_was_looked_for() {
        Import imported = importing(WITH_COLUMNS, lead("1"), deal("815", "Converted Deal.id", "9"));

        assertThat(explained(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("deal.json, record 1: deal 815: does not belong to any lead that was read; checked"
                        + " Contact ID"
                        + " (empty), Converted Deal.id (9), leads: Deal IDs; taken as a separate lead");
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.DEAL_WITHOUT_LEAD)
                .singleElement()
                .satisfies(issue -> assertThat(issue.explain(Locale.GERMAN))
                        .contains(
                                "gehört zu keinem gelesenen Lead; gesucht in Contact ID (leer), Converted Deal.id (9),"
                                        + " Leads: Deal IDs; gilt als eigener Lead"));
    }

    @Test
    void a_reader_names_where_it_looks_for_links_source_by_source() {
        Importer importer = Importer.of(mapping())
                .reportLinkColumns(RecordKind.DEAL, "deal.json", List.of("Kontakt-ID", "Kunde"))
                .reportLinkColumns(RecordKind.DEAL, "other.json", List.of("Contact"))
                .reportLinkColumns(RecordKind.LEAD, "lead.json", List.of("Deal"));
        importer.add(lead("1")).add(deal("815").withLinks(RecordLink.in("Kunde", RecordKind.LEAD, "2")));

        assertThat(explained(importer.finish(), ImportReason.DEAL_WITHOUT_LEAD))
                .singleElement()
                .asString()
                .contains("checked Kontakt-ID (empty), Kunde (2), leads: Deal; taken");
    }

    @Test
    void an_activity_that_belongs_to_nothing_is_reported_with_its_columns() {
        Import imported = importing(
                WITH_COLUMNS,
                lead("1"),
                record(RecordKind.ACTIVITY, "7", "at", NOON, "type", "call", "done", "true"),
                record(RecordKind.ACTIVITY, "8", "at", NOON, "type", "call", "done", "true", "who", "2;3;4;5"));

        assertThat(explained(imported, ImportReason.BELONGS_TO_NOTHING))
                .containsExactly(
                        "activity.json, record 1: activity 7: does not belong to any record that was read; checked"
                                + " who (empty),"
                                + " what (empty); the record was skipped",
                        "activity.json, record 1: activity 8: does not belong to any record that was read; checked"
                                + " who (2, 3, 4,"
                                + " ...), what (empty); the record was skipped");
    }

    @Test
    void deals_without_any_lead_are_reported_once() {
        Import imported = importing(deal("1"), deal("2"));

        assertThat(imported.count(ImportReason.DEAL_WITHOUT_LEAD)).isEqualTo(2);
        assertThat(explained(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("there are no leads; 2 deals were each taken as a separate lead");
    }

    @Test
    void a_lead_that_was_skipped_is_one_that_was_read() {
        Import imported = importing(lead("1").asArchived(), linked(deal("815"), RecordKind.LEAD, "1"));

        assertThat(explained(imported, ImportReason.DEAL_WITHOUT_LEAD))
                .containsExactly("deal.json, record 1: deal 815: does not belong to any lead that was read; checked"
                        + " lead (1);"
                        + " taken as a separate lead");
    }

    @ParameterizedTest
    @CsvSource({
        // lead made, deals closed, how many are reported
        "2026-03-02T08:15:00Z, 2026-03-01, 2026-03-02T08:14:59Z, 2",
        "2026-03-02T08:15:00Z, 2026-03-02, 2026-03-02T08:15:00Z, 0",
        ", 2026-03-02, 2026-03-01, 0",
    })
    void a_deal_that_closed_before_its_lead_was_made_counts_and_is_reported(
            String made, String first, String further, int reported) {
        Import imported = importing(
                lead("1", "created", made == null ? "" : made),
                linked(deal("7", "stage", "won", "closed", first), RecordKind.LEAD, "1"),
                linked(deal("8", "stage", "won", "closed", further), RecordKind.LEAD, "1"));

        assertThat(imported.getLeads())
                .allMatch(lead -> lead.getDeal().orElseThrow().getClosedAt().isPresent());
        assertThat(imported.count(ImportReason.CLOSED_BEFORE_LEAD)).isEqualTo(reported);
    }

    @Test
    void says_when_a_deal_was_closed_and_its_lead_was_made() {
        Import imported = importing(
                lead("1", "created", MORNING),
                linked(deal("7", "stage", "won", "closed", "2026-03-01"), RecordKind.LEAD, "1"));

        assertThat(onlyLead(imported).getDeal().orElseThrow().getClosedAt()).contains(EventTime.parse("2026-03-01"));
        assertThat(explained(imported, ImportReason.CLOSED_BEFORE_LEAD))
                .containsExactly("deal.json, record 1: deal 7: was closed before its lead was created: 2026-03-01 <"
                        + " 2026-03-02T08:15:00Z, lead 1; the record was taken as it is");
    }
}
