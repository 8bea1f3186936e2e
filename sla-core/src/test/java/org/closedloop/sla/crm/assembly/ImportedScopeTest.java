package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.MORNING;
import static org.closedloop.sla.crm.assembly.Records.NOON;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.leadWithDeal;
import static org.closedloop.sla.crm.assembly.Records.linked;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.time.Instant;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;

/** Which records count, and once only. */
class ImportedScopeTest {

    @Test
    void leaves_out_what_is_out_of_scope_and_the_deals_of_it() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@ACME.ch"), "employee"));

        Import imported = importing(
                mapping,
                lead("4711", "mail", "mia@acme.ch"),
                linked(deal("815", "stage", "won"), RecordKind.LEAD, "4711"),
                lead("4712", "mail", "sam@other.ch"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4712");
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 0, 2));
        assertThat(explained(imported, ImportReason.OUT_OF_SCOPE))
                .containsExactly(
                        "lead.json, record 1: lead 4711: is out of scope: employee; the record was skipped",
                        "deal.json, record 1: deal 815: is out of scope: employee; the record was skipped");
    }

    @Test
    void leaves_out_the_deals_of_what_is_out_of_scope_whichever_side_says_so() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
        CrmRecord employee = CrmRecord.builder()
                .copyOf(lead("4711", "mail", "mia@acme.ch"))
                .addAliases("contact")
                .build();
        CrmRecord deal = deal("815", "stage", "won");
        CrmRecord role =
                linked(linked(record(RecordKind.LINK, "l"), RecordKind.LEAD, "contact"), RecordKind.DEAL, "815");

        for (Import imported : List.of(
                importing(mapping, linked(employee, RecordKind.DEAL, "815"), deal),
                importing(mapping, deal, linked(employee, RecordKind.DEAL, "815")),
                importing(mapping, employee, linked(deal, RecordKind.LEAD, "contact")),
                importing(mapping, role, employee, deal))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(explained(imported, ImportReason.OUT_OF_SCOPE))
                    .containsExactlyInAnyOrder(
                            "lead.json, record 1: lead 4711: is out of scope: employee; the record was skipped",
                            "deal.json, record 1: deal 815: is out of scope: employee; the record was skipped");
        }
    }

    @Test
    void keeps_the_deal_of_a_lead_that_is_there_though_another_of_its_leads_is_out_of_scope() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
        CrmRecord employee = CrmRecord.builder()
                .copyOf(linked(lead("4711", "mail", "mia@acme.ch"), RecordKind.DEAL, "815"))
                .addAliases("4712")
                .build();

        Import imported =
                importing(mapping, employee, linked(lead("4712"), RecordKind.DEAL, "815"), deal("815", "stage", "won"));

        assertThat(leadWithDeal(imported)).isEqualTo("4712");
        assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 1, 1));
    }

    @Test
    void counts_a_merged_lead_once_and_finds_what_was_linked_to_it_before() {
        CrmRecord canonical = CrmRecord.builder()
                .copyOf(lead("new", "created", MORNING))
                .addAliases("old", "new")
                .build();

        Import imported =
                importing(lead("old", "created", NOON), canonical, linked(deal("815"), RecordKind.LEAD, "old"));

        assertThat(leadWithDeal(imported)).isEqualTo("new");
        assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 1, 0));
    }

    @Test
    void counts_two_leads_that_claim_each_other_once() {
        CrmRecord one = CrmRecord.builder().copyOf(lead("1")).addAliases("2").build();
        CrmRecord two = CrmRecord.builder().copyOf(lead("2")).addAliases("1").build();

        assertThat(importing(one, two).getLeads()).extracting(Lead::getId).containsExactly("1");
    }

    @Test
    void takes_the_later_of_a_record_that_comes_twice() {
        CrmRecord first = lead("4711", "source", "old").withChangedAt(Instant.parse(MORNING));
        CrmRecord later = lead("4711", "source", "new").withChangedAt(Instant.parse(NOON));

        for (Import imported : List.of(importing(first, later), importing(later, first))) {
            assertThat(onlyLead(imported).getSource()).contains("new");
            assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(1, 1, 0));
            assertThat(imported.count(ImportReason.SEEN_TWICE)).isEqualTo(1);
        }
    }

    @Test
    void an_earlier_version_does_not_restore_a_record_that_was_archived() {
        CrmRecord before = lead("4711").withChangedAt(Instant.parse(MORNING));
        CrmRecord archived = lead("4711").withChangedAt(Instant.parse(NOON)).asArchived();
        CrmRecord restored = lead("4711").withChangedAt(Instant.parse("2026-03-02T12:00:00Z"));

        for (Import imported : List.of(importing(before, archived), importing(archived, before))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 2));
            assertThat(imported.count(ImportReason.ARCHIVED)).isEqualTo(2);
        }
        for (Import imported : List.of(importing(restored, archived), importing(archived, restored))) {
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 0, 1));
        }
    }

    @Test
    void uses_the_latest_version_of_a_record_that_left_or_reentered_the_scope() {
        CrmMapping mapping = mapping()
                .withExclusions(Exclusion.of(
                        PropertyTest.of("mail", PropertyTest.Comparison.ENDS_WITH, "@acme.ch"), "employee"));
        CrmRecord customer = lead("4711", "mail", "mia@other.ch").withChangedAt(Instant.parse(MORNING));
        CrmRecord employee = lead("4711", "mail", "mia@acme.ch").withChangedAt(Instant.parse(NOON));
        CrmRecord again = lead("4711", "mail", "mia@new.ch").withChangedAt(Instant.parse("2026-03-02T12:00:00Z"));
        CrmRecord deal = linked(deal("815", "stage", "won"), RecordKind.LEAD, "4711");

        for (Import imported :
                List.of(importing(mapping, customer, employee, deal), importing(mapping, employee, customer, deal))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 3));
            assertThat(imported.count(ImportReason.OUT_OF_SCOPE)).isEqualTo(3);
        }
        for (Import imported :
                List.of(importing(mapping, employee, again, deal), importing(mapping, again, employee, deal))) {
            assertThat(leadWithDeal(imported)).isEqualTo("4711");
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(1, 1, 1));
        }
    }

    @Test
    void uses_the_latest_version_of_a_deal_that_moved_to_another_pipeline() {
        CrmMapping mapping = mapping().withDeal(mapping().getDeal().withPipelines("new business"));
        CrmRecord before = deal("815", "pipeline", "new business").withChangedAt(Instant.parse(MORNING));
        CrmRecord moved = deal("815", "pipeline", "renewals").withChangedAt(Instant.parse(NOON));

        for (Import imported : List.of(importing(mapping, before, moved), importing(mapping, moved, before))) {
            assertThat(imported.getLeads()).isEmpty();
            assertThat(imported.count(ImportReason.OTHER_PIPELINE)).isEqualTo(2);
        }
    }
}
