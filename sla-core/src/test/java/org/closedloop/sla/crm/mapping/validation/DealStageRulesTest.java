package org.closedloop.sla.crm.mapping.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapping lists as won and lost, beside its other settings and the agreed stages of deals. */
class DealStageRulesTest {

    private static final PropertyTest TEST = PropertyTest.is("paid", "yes");
    private static final Agreement AGREEMENT = SlaFixtures.fullAgreement();

    private static List<Finding> findings(Agreement agreement, UnaryOperator<DealMapping> change) {
        CrmMapping fixture = SlaFixtures.hubSpotMapping();
        return new MappingValidator()
                .validate(fixture.withDeal(change.apply(fixture.getDeal())), agreement, Locale.ENGLISH);
    }

    private static List<String> messages(List<Finding> findings, Rule rule) {
        return findings.stream()
                .filter(finding -> finding.getRule() == rule)
                .map(Finding::getMessage)
                .toList();
    }

    @ParameterizedTest(name = "won {0}, lost {1}: {2}")
    @CsvSource({
        "closedwon, closedlost, deal.won deal.lost",
        "closedwon, '',         deal.won",
        "'',        closedlost, deal.lost",
        "'',        '',         ''"
    })
    void listed_stages_need_the_property_that_holds_the_stage(String won, String lost, String paths) {
        List<Finding> findings = findings(
                AGREEMENT,
                deal -> deal.withStage(Optional.empty()).withWon(list(won)).withLost(list(lost)));

        assertThat(findings)
                .filteredOn(finding -> finding.getRule() == Rule.DEAL_VALUES_WITHOUT_PROPERTY)
                .extracting(Finding::getPath)
                .containsExactlyElementsOf(list(paths));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                outcome(false, deal -> deal),
                outcome(true, deal -> deal.withWon("closedwon")),
                outcome(true, deal -> deal.withWonWhen(TEST)),
                outcome(true, deal -> deal.withLostWhen(TEST)));
    }

    private static Arguments outcome(boolean reported, UnaryOperator<DealMapping> change) {
        return Arguments.of(reported, change);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void an_outcome_of_every_deal_leaves_stages_and_conditions_without_effect(
            boolean reported, UnaryOperator<DealMapping> change) {
        UnaryOperator<DealMapping> plain =
                deal -> change.apply(deal.withWon().withWonWhen().withLostWhen());

        assertThat(messages(
                        findings(AGREEMENT, deal -> plain.apply(deal).withOutcome(DealOutcome.WON)),
                        Rule.OUTCOME_DECIDED_ALREADY))
                .hasSize(reported ? 1 : 0);
        assertThat(messages(findings(AGREEMENT, plain), Rule.OUTCOME_DECIDED_ALREADY))
                .isEmpty();
    }

    static Stream<Arguments> wonStages() {
        return Stream.of(
                outcome(true, deal -> deal.withWon()),
                outcome(true, deal -> deal.withWon("Offer")),
                outcome(false, deal -> deal.withWon("closedwon")),
                outcome(false, deal -> deal.withWon("Offer", "closedwon")),
                // It may be the won stage by another name, or by its id.
                outcome(false, deal -> deal.withWon("Abschluss")),
                outcome(false, deal -> deal.withWon("Offer", "12345")),
                outcome(false, deal -> deal.withWon().withWonFlag("hs_is_closed_won")),
                outcome(false, deal -> deal.withWon().withOutcome(DealOutcome.WON)),
                outcome(false, deal -> deal.withWon().withWonWhen(TEST)));
    }

    @ParameterizedTest
    @MethodSource("wonStages")
    void the_agreed_won_stage_is_mapped_or_won_deals_are_known_otherwise(
            boolean reported, UnaryOperator<DealMapping> change) {
        UnaryOperator<DealMapping> stagesOnly =
                deal -> change.apply(deal.withWonFlag(Optional.empty()).withWonWhen());

        assertThat(messages(findings(AGREEMENT, stagesOnly), Rule.WON_STAGE_UNMAPPED))
                .hasSize(reported ? 1 : 0);
    }

    @Test
    void an_unknown_stage_may_be_one_of_the_same_outcome_or_else_any() {
        Agreement open = AGREEMENT.withDefinitions(AGREEMENT
                .getDefinitions()
                .withDealStages(DealStage.of("Offer", DealOutcome.OPEN), DealStage.of("Closed-Won", DealOutcome.WON)));
        String mapped = "mapping 'acme-hubspot', deal: deal stage 'Absage' is mapped as lost, but the agreement defines"
                + " no stage of this name. Consider using ";

        assertThat(messages(findings(AGREEMENT, deal -> deal.withLost("Absage")), Rule.DEAL_STAGE_UNKNOWN))
                .containsExactly(mapped + "'Closed-Lost'");
        assertThat(messages(findings(open, deal -> deal.withLost("Absage")), Rule.DEAL_STAGE_UNKNOWN))
                .containsExactly(mapped + "'Offer', 'Closed-Won'");
    }
}
