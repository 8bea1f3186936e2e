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
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of deals, and with which lead each goes. */
class ImportedDealsTest {

    @Test
    void reads_every_field_of_a_deal_that_a_mapping_can_name() {
        Import imported = importing(
                lead("4711", "created", MORNING),
                linked(
                        deal(
                                "815",
                                "stage",
                                "won",
                                "amount",
                                "1200.50",
                                "currency",
                                "EUR",
                                "closed",
                                NOON,
                                "reported",
                                "2026-03-03T11:00:00Z"),
                        RecordKind.LEAD,
                        "4711"));

        assertThat(onlyLead(imported).getDeal())
                .contains(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .amount(Money.parse("EUR 1200.50"))
                        .closedAt(Instant.parse(NOON))
                        .reportedBackAt(Instant.parse("2026-03-03T11:00:00Z"))
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(0, 1, 0));
    }

    @Test
    void a_closed_deal_without_a_flag_that_it_was_won_names_the_setting_that_is_missing() {
        CrmMapping mapping = mapping();
        mapping = mapping.withDeal(mapping.getDeal().withWonFlag(Optional.empty()));

        assertThat(explained(importing(mapping, deal("1", "closed?", "Y")), ImportReason.OUTCOME_ASSUMED))
                .containsExactly("deal.json, record 1: deal 1: closed?: is closed ('Y'), but it is not recorded"
                        + " whether it was won or lost: deal.wonFlag is missing; taken as open");
        assertThat(importing(mapping, deal("1", "closed?", "no")).count(ImportReason.OUTCOME_ASSUMED))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // stage, closed?, won?, what became of it
        "won,,,WON",
        "lost,,,LOST",
        "talking,,,OPEN",
        "talking,true,true,WON",
        "talking,true,false,LOST",
        "talking,false,false,OPEN",
        "talking,,true,WON",
        "talking,,false,OPEN",
        // Closed, and nobody says whether it was won: not lost for that.
        "talking,true,,OPEN",
    })
    void determines_the_outcome_of_a_deal(String stage, String closed, String won, DealOutcome expected) {
        CrmRecord deal =
                deal("815", "stage", stage, "closed?", closed == null ? "" : closed, "won?", won == null ? "" : won);

        assertThat(onlyLead(importing(deal)).getDeal().map(Deal::getOutcome)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true,1.0,WON",
        "true,0.0,LOST",
        "false,0.4,OPEN",
        "false,1.0,OPEN",
        ",1.0,WON",
        ",0,LOST",
        ",0.5,OPEN",
        // Closed, and neither certain nor out of the question: nothing is known.
        "true,'',OPEN",
        "true,0.5,OPEN"
    })
    void uses_the_crms_pipeline_for_a_stage_that_the_mapping_does_not_list(
            String closed, String probability, DealOutcome expected) {
        CrmRecord stage = record(
                RecordKind.DEAL_STAGE, "77", "isClosed", closed == null ? "" : closed, "probability", probability);

        Import imported = importing(deal("815", "stage", "77"), stage);

        assertThat(onlyLead(imported).getDeal().map(Deal::getOutcome)).contains(expected);
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL_STAGE, RecordCount.of(0, 1, 0));
    }

    @Test
    void reports_a_closed_deal_of_unknown_outcome() {
        CrmRecord stage = record(RecordKind.DEAL_STAGE, "77", "isClosed", "true");

        assertThat(importing(deal("815", "stage", "77"), stage).count(ImportReason.OUTCOME_ASSUMED))
                .isEqualTo(1);
        assertThat(importing(deal("815", "stage", "77", "closed?", "true")).count(ImportReason.OUTCOME_ASSUMED))
                .isEqualTo(1);
    }

    @Test
    void counts_each_deal_once_and_no_stage_twice_where_a_lead_has_several() {
        Import imported = importing(
                lead("4711", "created", MORNING, "sql", NOON, "source", "webinar"),
                linked(deal("2", "stage", "won", "made", "2026-03-09T08:00:00Z"), RecordKind.LEAD, "4711"),
                linked(deal("1", "stage", "lost", "made", "2026-03-08T08:00:00Z"), RecordKind.LEAD, "4711"));

        assertThat(imported.getLeads()).extracting(Lead::getId).containsExactly("4711", "4711/2");
        assertThat(imported.getLeads())
                .extracting(lead -> lead.getDeal().map(Deal::getOutcome).orElseThrow())
                .containsExactly(DealOutcome.LOST, DealOutcome.WON);
        assertThat(imported.getLeads().get(1))
                .isEqualTo(Lead.builder()
                        .id("4711/2")
                        .source("webinar")
                        .deal(Deal.builder()
                                .outcome(DealOutcome.WON)
                                .createdAt(Instant.parse("2026-03-09T08:00:00Z"))
                                .build())
                        .build());
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(1, 1, 0));
        assertThat(explained(imported, ImportReason.DEAL_OF_SEVERAL))
                .containsExactly(
                        "deal.json, record 1: deal 2: is not the first deal of lead 4711; taken as a separate lead");
    }

    @Test
    void each_deal_of_a_lead_is_selected_by_the_same_attributes() {
        CrmMapping mapping = mapping();
        mapping = mapping.withLead(mapping.getLead()
                .withSegment("country")
                .withPriority("OwnerId")
                .withFields(Map.of("owner", "OwnerId", "phone", "tel")));

        Import imported = importing(
                mapping,
                record(RecordKind.OWNER, "7", "email", "sam@acme.ch"),
                lead("4711", "source", "fair", "country", "CH", "OwnerId", "7", "tel", " 044 "),
                linked(deal("1"), RecordKind.LEAD, "4711"),
                linked(deal("2"), RecordKind.LEAD, "4711"));

        assertThat(imported.getLeads()).hasSize(2).allSatisfy(lead -> {
            assertThat(lead.getSource()).contains("fair");
            assertThat(lead.getSegment()).contains("CH");
            assertThat(lead.getPriority()).contains("sam@acme.ch");
            assertThat(lead.getFields()).isEqualTo(Map.of("owner", "sam@acme.ch", "phone", "044"));
        });
    }

    @Test
    void of_leads_with_one_deal_the_eldest_has_it_whatever_its_id() {
        CrmRecord ofBoth = linked(linked(deal("815"), RecordKind.LEAD, "a"), RecordKind.LEAD, "b");

        assertThat(leadWithDeal(importing(
                        lead("a", "created", "2026-03-09T08:00:00Z"),
                        lead("b", "created", "2026-03-01T08:00:00Z"),
                        ofBoth)))
                .isEqualTo("b");
        assertThat(leadWithDeal(importing(lead("a"), lead("b", "created", "2026-03-01T08:00:00Z"), ofBoth)))
                .isEqualTo("b");
    }

    @Test
    void gives_a_deal_of_several_leads_to_the_primary_one_else_to_the_eldest() {
        CrmRecord young = lead("young", "created", "2026-03-09T08:00:00Z");
        CrmRecord old = lead("old", "created", "2026-03-01T08:00:00Z");
        CrmRecord ofBoth = linked(linked(deal("815"), RecordKind.LEAD, "young"), RecordKind.LEAD, "old");
        CrmRecord primary = CrmRecord.builder()
                .copyOf(record(RecordKind.LINK, "l"))
                .addLinks(RecordLink.primary(RecordKind.LEAD, "young"), RecordLink.to(RecordKind.DEAL, "815"))
                .build();

        assertThat(leadWithDeal(importing(young, old, ofBoth))).isEqualTo("old");
        assertThat(leadWithDeal(importing(young, old, ofBoth, primary))).isEqualTo("young");
        assertThat(importing(young, old, ofBoth).count(ImportReason.DEAL_OF_SEVERAL_LEADS))
                .isEqualTo(1);
    }

    @Test
    void finds_a_deal_from_the_leads_side_too() {
        Import imported = importing(linked(lead("4711"), RecordKind.DEAL, "815"), deal("815", "stage", "won"));

        assertThat(leadWithDeal(imported)).isEqualTo("4711");
    }

    @Test
    void takes_a_deal_without_a_lead_for_a_lead_of_its_own() {
        Import imported = importing(deal("815", "stage", "won", "source", "fair"));

        assertThat(onlyLead(imported).getId()).isEqualTo("deal/815");
        assertThat(onlyLead(imported).getSource()).contains("fair");
        assertThat(imported.count(ImportReason.DEAL_WITHOUT_LEAD)).isEqualTo(1);
        assertThat(imported.getCounts()).containsEntry(RecordKind.DEAL, RecordCount.of(1, 0, 0));
    }
}
