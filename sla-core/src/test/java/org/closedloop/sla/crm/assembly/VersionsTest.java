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

import java.time.Instant;
import java.util.List;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordCount;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.DealOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which version of a record counts, in whatever order they come. */
class VersionsTest {

    private static CrmRecord at(String place, CrmRecord record) {
        return record.withPlace(RecordPlace.record(place, 1));
    }

    @Test
    void of_versions_of_one_time_the_one_with_more_values_counts() {
        CrmRecord poor = at("a", lead("1", "source", "web"));
        CrmRecord rich = at("b", lead("1", "source", "fair", "segment", "enterprise"));

        for (Import imported : List.of(importing(poor, rich), importing(rich, poor))) {
            assertThat(onlyLead(imported).getSource()).contains("fair");
            assertThat(explained(imported, ImportReason.SEEN_TWICE))
                    .containsExactly("a, record 1: lead 1: occurs more than once; the version in b, record 1 is used"
                            + " (the one changed last, else the one with more values, else the first in alphabetical"
                            + " order)");
        }
    }

    @Test
    void rows_in_which_a_lead_stands_once_for_each_of_its_deals_link_it_with_all() {
        CrmRecord first = at("a", linked(lead("1", "source", "web"), RecordKind.DEAL, "7"));
        CrmRecord second = at("b", linked(lead("1", "source", "web"), RecordKind.DEAL, "8"));

        Import imported = importing(first, second, deal("7"), deal("8"));

        assertThat(imported.getLeads()).extracting(lead -> lead.getId()).containsExactly("1", "1/8");
        assertThat(imported.count(ImportReason.DEAL_WITHOUT_LEAD)).isZero();
    }

    @Test
    void the_links_of_an_older_version_do_not_count() {
        CrmRecord old = linked(lead("1"), RecordKind.DEAL, "7").withChangedAt(Instant.parse(MORNING));
        CrmRecord now = linked(lead("1"), RecordKind.DEAL, "8").withChangedAt(Instant.parse(NOON));

        for (Import imported :
                List.of(importing(old, now, deal("7"), deal("8")), importing(now, old, deal("7"), deal("8")))) {
            assertThat(imported.getLeads()).extracting(lead -> lead.getId()).containsExactly("1", "deal/7");
        }
    }

    @Test
    void every_version_is_counted_once_in_any_order() {
        CrmRecord first = lead("1").withChangedAt(Instant.parse("2026-03-01T08:00:00Z"));
        CrmRecord second = lead("1").withChangedAt(Instant.parse(MORNING));
        CrmRecord deleted = lead("1").withChangedAt(Instant.parse(NOON)).asArchived();

        for (Import imported : List.of(
                importing(first, second, deleted),
                importing(deleted, second, first),
                importing(second, deleted, first))) {
            assertThat(imported.getCount()).isEqualTo(RecordCount.of(0, 0, 3));
            assertThat(imported.count(ImportReason.ARCHIVED)).isEqualTo(3);
            assertThat(imported.count(ImportReason.SEEN_TWICE)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MORNING, NOON})
    void a_lead_that_was_deleted_when_out_of_scope_or_later_takes_no_deal_with_it(Instant deletedAt) {
        CrmMapping mapping = mapping().withExclusions(Exclusion.of(PropertyTest.is("source", "test"), "a test"));
        CrmRecord test = lead("1", "source", "test").withChangedAt(Instant.parse(MORNING));
        CrmRecord deleted = lead("1").withChangedAt(deletedAt).asArchived();
        CrmRecord deal = linked(deal("7"), RecordKind.LEAD, "1");

        for (Import imported :
                List.of(importing(mapping, test, deleted, deal), importing(mapping, deleted, test, deal))) {
            assertThat(onlyLead(imported).getId()).isEqualTo("deal/7");
            assertThat(imported.getCounts()).containsEntry(RecordKind.LEAD, RecordCount.of(0, 0, 2));
        }
    }

    @Test
    void a_stage_with_contradicting_outcomes_determines_none() {
        CrmRecord won = Records.record(RecordKind.DEAL_STAGE, "7", "probability", "1");
        CrmRecord lost = Records.record(RecordKind.DEAL_STAGE, "7", "probability", "0");

        for (Import imported :
                List.of(importing(won, lost, deal("1", "stage", "7")), importing(lost, won, deal("1", "stage", "7")))) {
            assertThat(onlyLead(imported).getDeal().orElseThrow().getOutcome()).isEqualTo(DealOutcome.OPEN);
            assertThat(imported.count(ImportReason.OUTCOME_ASSUMED)).isEqualTo(1);
        }
    }
}
