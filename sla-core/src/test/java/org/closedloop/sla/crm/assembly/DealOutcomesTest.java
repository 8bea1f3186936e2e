package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.crm.assembly.Records.deal;
import static org.closedloop.sla.crm.assembly.Records.explained;
import static org.closedloop.sla.crm.assembly.Records.importing;
import static org.closedloop.sla.crm.assembly.Records.mapping;
import static org.closedloop.sla.crm.assembly.Records.onlyLead;
import static org.closedloop.sla.crm.assembly.Records.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of stage, conditions, pipeline and flags decides, and when an outcome is only assumed. */
class DealOutcomesTest {

    private static final PropertyTest WON = PropertyTest.is("state", "W");
    private static final PropertyTest PAID = PropertyTest.is("paid", "yes");
    private static final PropertyTest LOST = PropertyTest.is("state", "L");

    private static CrmMapping with(DealMapping deal) {
        return mapping().withDeal(deal);
    }

    /** A mapping without flags and conditions. */
    private static DealMapping plain() {
        return mapping().getDeal().withClosedFlag(Optional.empty()).withWonFlag(Optional.empty());
    }

    private static DealOutcome outcome(Import imported) {
        return onlyLead(imported).getDeal().map(Deal::getOutcome).orElseThrow();
    }

    @ParameterizedTest(name = "closed: {0}, probability {1}: {2}, assumed: {3}")
    @CsvSource({
        "true,  1,   WON,  0",
        "true,  0,   LOST, 0",
        "true,  0.5, OPEN, 1",
        "true,  '',  OPEN, 1",
        "false, 0.4, OPEN, 0",
        "false, '',  OPEN, 0",
        "'',    0.5, OPEN, 0",
        "'',    '',  OPEN, 1"
    })
    void an_open_stage_of_the_pipeline_is_known_and_an_uncertain_one_is_not(
            String closed, String probability, DealOutcome outcome, int assumed) {
        CrmRecord stage = record(RecordKind.DEAL_STAGE, "77", "isClosed", closed, "probability", probability);

        Import imported = importing(deal("1", "stage", "77"), stage);

        assertThat(outcome(imported)).isEqualTo(outcome);
        assertThat(imported.count(ImportReason.OUTCOME_ASSUMED)).isEqualTo(assumed);
    }

    @ParameterizedTest(name = "state {0}, paid {1}: {2}, assumed: {3}")
    @CsvSource({
        "W,  yes, WON,  0",
        "W,  no,  OPEN, 0",
        "L,  '',  LOST, 0",
        "N,  '',  OPEN, 0",
        "'', no,  OPEN, 0",
        "'', '',  OPEN, 1"
    })
    void a_deal_that_meets_no_condition_is_open_and_one_without_their_values_is_assumed_to_be(
            String state, String paid, DealOutcome outcome, int assumed) {
        CrmMapping mapping = with(plain().withWonWhen(WON, PAID).withLostWhen(LOST));

        Import imported = importing(mapping, deal("1", "stage", "talking", "state", state, "paid", paid));

        assertThat(outcome(imported)).isEqualTo(outcome);
        assertThat(imported.count(ImportReason.OUTCOME_ASSUMED)).isEqualTo(assumed);
    }

    @Test
    void an_unlisted_stage_is_reported_if_the_mapping_has_a_flag_or_condition_that_is_missing() {
        assertThat(assumed(plain())).isEqualTo("no stage");
        assertThat(assumed(plain().withWonFlag("won?"))).isEqualTo("talking, no stage");
        assertThat(assumed(plain().withClosedFlag("closed?"))).isEqualTo("talking, no stage");
        assertThat(assumed(plain().withWonWhen(WON))).isEqualTo("talking, no stage");
        assertThat(assumed(plain().withLostWhen(LOST))).isEqualTo("talking, no stage");
    }

    private static String assumed(DealMapping mapping) {
        boolean staged =
                importing(with(mapping), deal("1", "stage", "talking")).count(ImportReason.OUTCOME_ASSUMED) > 0;
        boolean unstaged = importing(with(mapping), deal("1")).count(ImportReason.OUTCOME_ASSUMED) > 0;
        return (staged ? "talking, " : "") + (unstaged ? "no stage" : "");
    }

    @ParameterizedTest(name = "stage {0}, state {1}, closed: {2}, won: {3}: {4}, contradiction: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            won  | '' | ''    | ''    | WON  |
            won  | '' | true  | true  | WON  |
            won  | '' | true  | false | WON  | won and lost
            won  | '' | false | ''    | WON  | won and open
            won  | W  | ''    | ''    | WON  |
            won  | L  | ''    | ''    | WON  | won and lost
            lost | W  | ''    | ''    | LOST | lost and won
            talk | W  | true  | false | WON  | won and lost
            talk | L  | ''    | true  | LOST | lost and won
            talk | '' | false | true  | WON  | won and open
            talk | '' | true  | true  | WON  |
            """)
    void the_first_that_decides_counts_and_another_is_reported(
            String stage,
            String state,
            String closed,
            String won,
            DealOutcome outcome,
            @Nullable String contradiction) {
        CrmMapping mapping = with(mapping().getDeal().withWonWhen(WON).withLostWhen(LOST));

        Import imported = importing(mapping, deal("1", "stage", stage, "state", state, "closed?", closed, "won?", won));

        assertThat(outcome(imported)).isEqualTo(outcome);
        assertThat(explained(imported, ImportReason.OUTCOME_CONTRADICTS))
                .isEqualTo(Optional.ofNullable(contradiction)
                        .map(words -> "deal.json, record 1: deal 1: stage: stage, conditions, pipeline and flags"
                                + " disagree on the outcome of the deal: " + words + "; the record was taken as it is")
                        .stream()
                        .toList());
    }

    @ParameterizedTest(name = "stage {0}: contradiction: {1}")
    @CsvSource({"won, 0", "lost, 1", "talking, 0", "'', 0"})
    void an_export_of_won_deals_has_won_deals_only(String stage, int contradictions) {
        Import imported = importing(with(mapping().getDeal().withOutcome(DealOutcome.WON)), deal("1", "stage", stage));

        assertThat(outcome(imported)).isEqualTo(DealOutcome.WON);
        assertThat(imported.count(ImportReason.OUTCOME_ASSUMED)).isZero();
        assertThat(imported.count(ImportReason.OUTCOME_CONTRADICTS)).isEqualTo(contradictions);
    }

    @ParameterizedTest(name = "paid follows {0}: closed on day {1}")
    @CsvSource({"77, 10", "78, 20"})
    void stages_of_the_pipeline_that_end_a_deal_alike_are_one_close(String before, String day) {
        CrmMapping mapping = with(mapping().getDeal().withClosedAt(TimeSource.lastThatHeld("stage", "77", "78", "79")));
        CrmRecord deal = deal("1", "stage", "79")
                .withHistory(Map.of(
                        "stage",
                        List.of(
                                PropertyChange.of(before, "2026-03-10T08:00:00Z"),
                                PropertyChange.of("79", "2026-03-20T08:00:00Z"))));

        Import imported = importing(mapping, stage("77", "1"), stage("78", "0"), stage("79", "1"), deal);

        assertThat(onlyLead(imported).getDeal().flatMap(Deal::getClosedAt))
                .contains(EventTime.parse("2026-03-" + day + "T08:00:00Z"));
    }

    private static CrmRecord stage(String id, String probability) {
        return record(RecordKind.DEAL_STAGE, id, "isClosed", "true", "probability", probability);
    }
}
