package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.lead;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.funnel.DealOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapping names and an export does not have. */
class ExportFitTest {

    @Test
    void ids_and_links_that_no_record_has_are_reported() {
        CrmMapping mapping = mapping();
        CrmMapping withIds = mapping.withLead(
                        mapping.getLead().withId("Lead ID").withDeal("Deals"))
                .withDeal(mapping.getDeal().withId("Deal ID").withLead("Lead"));

        Import imported = importing(withIds, lead("1", "Lead ID", "1"), deal("2", "Deal Id", "2", "Lead", "1"));

        assertThat(explained(imported, ImportReason.PROPERTY_NEVER_SEEN))
                .contains(
                        "Deals: no record has a value here",
                        "Deal ID: no record has a value here; did you mean 'Deal Id'?")
                .noneMatch(sentence -> sentence.startsWith("Lead ID:") || sentence.startsWith("Lead:"));
    }

    @Test
    void stages_are_not_reached_by_deals_alone() {
        Import imported = importing(mapping(), deal("2", "stage", "won", "closed", "2026-03-02"));

        assertThat(explained(imported, ImportReason.STAGE_NOT_REACHED))
                .containsExactly("no lead entered stage 'mql'", "no lead entered stage 'sql'");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"won,     lost,    ''", "won,     won,     lost", "talking, talking, won lost", "talking, lost,    won"
    })
    void outcomes_that_are_mapped_and_no_deal_has_are_reported(String one, String other, String missing) {
        Import imported = importing(mapping(), deal("1", "stage", one), deal("2", "stage", other));

        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.OUTCOME_NOT_REACHED)
                .extracting(issue -> issue.getValue().orElseThrow())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
        assertThat(importing(mapping(), lead("1")).count(ImportReason.OUTCOME_NOT_REACHED))
                .isZero();
    }

    static Stream<Arguments> waysToMapOutcomes() {
        DealMapping stage = DealMapping.builder().stage("stage").build();
        return Stream.of(
                arguments(stage, ""),
                arguments(stage.withWon("x"), "won"),
                arguments(stage.withWonWhen(PropertyTest.is("stage", "x")), "won"),
                arguments(stage.withWonFlag("won?"), "won"),
                arguments(stage.withLost("x"), "lost"),
                arguments(stage.withLostWhen(PropertyTest.is("stage", "x")), "lost"),
                arguments(stage.withClosedFlag("closed?"), ""),
                arguments(stage.withClosedFlag("closed?").withWonFlag("won?"), "won lost"),
                arguments(stage.withOutcome(DealOutcome.OPEN).withWon("x").withLost("y"), ""),
                arguments(stage.withOutcome(DealOutcome.OPEN).withWonFlag("won?"), ""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("waysToMapOutcomes")
    void an_outcome_is_expected_in_whichever_way_it_is_mapped(DealMapping ofDeal, String missing) {
        CrmMapping mapping = mapping().withDeal(ofDeal);
        CrmRecord open = deal("1", "stage", "talking", "won?", "false", "closed?", "false");

        assertThat(importing(mapping, open).getIssues())
                .filteredOn(issue -> issue.getReason() == ImportReason.OUTCOME_NOT_REACHED)
                .extracting(issue -> issue.getValue().orElseThrow())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
    }

    @ParameterizedTest(name = "{0} of {1} times without an offset: {2}")
    @CsvSource({"0, 2, false", "1, 2, true", "2, 2, false"})
    void times_with_and_without_an_offset_are_reported_if_there_are_both(int zoneless, int all, boolean reported) {
        CrmRecord[] leads = IntStream.range(0, all)
                .mapToObj(i -> lead("L" + i, "sql", "2026-03-02T08:15:00" + (i < zoneless ? "" : "Z")))
                .toArray(CrmRecord[]::new);

        assertThat(importing(leads).count(ImportReason.OFFSETS_MIXED)).isEqualTo(reported ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"-5, CHF", "1000000000000000, CHF", "5 EUR, CHF"})
    void amounts_of_which_most_cannot_be_used_are_reported(String amount, String currency) {
        Import imported = importing(
                mapping(),
                deal("2", "stage", "won", "amount", amount, "currency", currency),
                deal("3", "stage", "won", "amount", amount, "currency", currency),
                deal("4", "stage", "won", "amount", "7", "currency", "CHF"));

        assertThat(explained(imported, ImportReason.PROPERTY_MOSTLY_UNREADABLE))
                .singleElement()
                .asString()
                .contains("amount", "2 of 3");
    }
}
