package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class SlaAssertionsTest {

    /** January met 130 of 120 and 19 of 20 in time; February 118 of 120 and 18 of 20; March is open. */
    static final Scorecard CARD = card();

    @Test
    void true_assertions_pass() {
        assertThat(CARD)
                .hasMissed("sql-volume")
                .hasMissed("sql-response")
                .isAtRisk("sql-volume")
                .hasAttainmentOf("sql-response", "0.973684")
                .hasScoreAtLeast("0.5")
                .hasScoreOf(Role.SALES, "0.9736");
        assertThat(CARD)
                .forTarget("sql-volume")
                .inWindow("2026-01")
                .isMet()
                .hasGap("10")
                .hasActual("130");
        assertThat(CARD).forTarget("sql-volume").inWindow("2026-02").isMissed().hasRequired("120.0");
        assertThat(CARD).forTarget("sql-volume").inWindow("2026-03").isAtRisk();
        assertThat(CARD).forTarget("sql-volume").inWindow("2026-04").isUpcoming();
        assertThat(CARD).forTarget("sql-response").inWindow("2026-03").hasNoData();
        assertThat(CARD)
                .forTarget("sql-response")
                .inWindow("2026-02")
                .hasWorstLeads("L-4")
                .hasWorstLeads("L-4", "L-3", "L-2");
        assertThat(CARD).forParty(Role.SALES).hasMissed("sql-response").hasScoreAtLeast("0.97");
        assertThat(CARD)
                .score()
                .isExactly("0.9285")
                .isAtLeast("0.9285")
                .leavesOutNothing()
                .leavesOut();
    }

    @Test
    void a_party_has_assertions_for_its_own_targets_and_score() {
        fails(
                () -> assertThat(CARD).forParty(Role.SALES).hasMet("sql-volume"),
                "expected a target 'sql-volume', but SALES has sql-response");
        fails(() -> assertThat(CARD).forParty(Role.SALES).hasScore("1"), """
                expected the score of SALES to be 1, but it is 0.9736
                  sql-response: weight 1, attainment 0.973684""");
        fails(
                () -> assertThat(CARD).hasScoreOf(Role.INSIDE_SALES, "1"),
                "expected a party INSIDE_SALES, but the scorecard has MARKETING, SALES");
    }

    @Test
    void worst_leads_are_compared_in_their_order() {
        fails(
                () -> assertThat(CARD)
                        .forTarget("sql-response")
                        .inWindow("2026-02")
                        .hasWorstLeads("L-3", "L-4"),
                """
                expected target 'sql-response' in 2026-02 to have the worst leads L-3, L-4, but it has L-4, L-3
                  required  at least 95%
                  actual    90%
                  gap       -5%
                  leads     L-4 LATE at 2026-02-03T09:00:00Z, took 12 h 30 min
                            L-3 LATE at 2026-02-03T09:00:00Z, took 9 h 30 min
                            L-2 LATE at 2026-02-03T09:00:00Z, took 6 h 30 min""");
        fails(() -> assertThat(CARD).forTarget("sql-volume").inWindow("2026-01").hasWorstLeads("L-1"), """
                expected target 'sql-volume' in 2026-01 to have the worst leads L-1, but it has none
                  required  at least 120
                  actual    130
                  gap       10""");
    }

    @Test
    void a_window_shows_its_line_and_the_three_worst_leads() {
        fails(
                () -> assertThat(CARD)
                        .forTarget("sql-response")
                        .inWindow("2026-02")
                        .isMet(),
                """
                expected target 'sql-response' in 2026-02 to be met, but it is missed
                  required  at least 95%
                  actual    90%
                  gap       -5%
                  leads     L-4 LATE at 2026-02-03T09:00:00Z, took 12 h 30 min
                            L-3 LATE at 2026-02-03T09:00:00Z, took 9 h 30 min
                            L-2 LATE at 2026-02-03T09:00:00Z, took 6 h 30 min""");
    }

    @Test
    void a_number_of_a_window_shows_its_line() {
        fails(() -> assertThat(CARD).forTarget("sql-volume").inWindow("2026-02").hasActual("119"), """
                expected target 'sql-volume' in 2026-02 to have actual 119, but it has 118
                  required  at least 120
                  actual    118
                  gap       -2""");
        fails(
                () -> assertThat(CARD)
                        .forTarget("sql-response")
                        .inWindow("2026-03")
                        .hasGap("0"),
                """
                expected target 'sql-response' in 2026-03 to have gap 0, but it has none
                  required  at least 95%
                  actual    none
                  gap       none""");
    }

    @Test
    void a_target_shows_every_window_that_has_begun() {
        fails(() -> assertThat(CARD).hasMet("sql-volume"), """
                expected target 'sql-volume' to be met, but it is missed in 1 window
                in 2026-01: met
                  required  at least 120
                  actual    130
                  gap       10
                in 2026-02: missed
                  required  at least 120
                  actual    118
                  gap       -2
                in 2026-03: at risk
                  required  at least 120
                  actual    40
                  gap       -80""");
    }

    @Test
    void a_target_with_a_met_window_and_no_missed_one_is_met() {
        Scorecard january = card(LocalDate.of(2026, 1, 31));

        assertThat(january).hasMet("sql-volume").hasMet("sql-response").hasScore("1");
        fails(() -> assertThat(january).hasMissed("sql-response"), """
                expected target 'sql-response' to be missed, but no window is missed
                in 2026-01: met
                  required  at least 95%
                  actual    95%
                  gap       0%""");
    }

    @Test
    void before_it_begins_a_target_shows_all_its_windows() {
        Scorecard before = SlaEvaluator.evaluate(
                terms(SlaFixtures.smallAgreement()
                        .withScope(SlaFixtures.smallAgreement().getScope().withPeriod(DateRange.parse("2026-03")))),
                FunnelNumbers.builder().build(),
                LocalDate.of(2026, 1, 1));

        fails(() -> assertThat(before).isOnTrack("sql-volume"), """
                expected target 'sql-volume' to be on track, but no window is on track
                in 2026-03: upcoming
                  required  at least 120
                  actual    none
                  gap       none""");
        fails(() -> assertThat(before).hasScore("1"), """
                expected the score to be 1, but it is none
                  sql-volume: weight 1, attainment none
                  sql-response: weight 1, attainment none""");
        assertThat(before).score().isNone().leavesOut("sql-response", "sql-volume");
        fails(() -> assertThat(before).score().leavesOutNothing(), """
                expected the score to leave out nothing, but it leaves out sql-volume, sql-response
                  sql-volume: weight 1, attainment none
                  sql-response: weight 1, attainment none""");
        fails(() -> assertThat(before).hasNoData("sql-volume"), """
                expected target 'sql-volume' to have no data, but no window has begun
                in 2026-03: upcoming
                  required  at least 120
                  actual    none
                  gap       none""");
    }

    @Test
    void each_verdict_of_a_target_and_a_window_is_shown() {
        Scorecard january = card(LocalDate.of(2026, 1, 31));
        String january130 = """

                in 2026-01: met
                  required  at least 120
                  actual    130
                  gap       10""";

        fails(
                () -> assertThat(january).isAtRisk("sql-volume"),
                "expected target 'sql-volume' to be at risk, but no window is at risk" + january130);
        fails(
                () -> assertThat(january).hasNoData("sql-volume"),
                "expected target 'sql-volume' to have no data, but it has data in 1 window" + january130);
        fails(
                () -> assertThat(january).hasAttainmentOf("sql-volume", "0.5"),
                "expected target 'sql-volume' to have attainment 0.5, but it has 1.000000" + january130);
        fails(() -> assertThat(january).score().isNone(), """
                expected the score to be none, but it is 1.0000
                  sql-volume: weight 1, attainment 1.000000
                  sql-response: weight 1, attainment 1.000000""");
    }

    @Test
    void the_score_shows_its_parts() {
        fails(() -> assertThat(CARD).hasScoreAtLeast("0.99"), """
                expected the score to be at least 0.99, but it is 0.9285
                  sql-volume: weight 1, attainment 0.883333
                  sql-response: weight 1, attainment 0.973684""");
    }

    @Test
    void a_missing_element_is_named_with_the_existing_ones() {
        fails(
                () -> assertThat(CARD).hasMet("sql-volumes"),
                "expected a target 'sql-volumes', but the scorecard has sql-volume, sql-response");
        fails(
                () -> assertThat(CARD).forTarget("sql-volume").inWindow("2026-Q1"),
                "target 'sql-volume' has no window 2026-Q1, but 2026-01, 2026-02, 2026-03, 2026-04, 2026-05, 2026-06,"
                        + " 2026-07, 2026-08, 2026-09, 2026-10, 2026-11, 2026-12");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static ResolvedTerms terms(Agreement agreement) {
        return agreement.resolve(SlaFixtures.zurichCalendar());
    }

    private static Scorecard card() {
        return card(LocalDate.of(2026, 3, 16));
    }

    private static Scorecard card(LocalDate asOf) {
        Timing.Builder february = Timing.builder().within(18).late(2);
        for (int i = 1; i <= 4; i++) {
            february.addCases(LeadCase.builder()
                    .lead("L-" + i)
                    .kind(LeadCase.Kind.LATE)
                    .at(Instant.parse("2026-02-03T09:00:00Z"))
                    .took(Duration.ofMinutes(30 + 180L * i))
                    .build());
        }
        Timing timing = february.build();
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        month("01"),
                        WindowNumbers.builder()
                                .count("sqls", 130)
                                .timing("response", 19, 1)
                                .build())
                .putWindow(
                        month("02"),
                        WindowNumbers.builder()
                                .count("sqls", 118)
                                .putMeasurement(
                                        "response", timing.withCases(LeadCase.top(timing.getCases(), List.of())))
                                .build())
                .putWindow(
                        month("03"), WindowNumbers.builder().count("sqls", 40).build())
                .build();
        return SlaEvaluator.evaluate(terms(SlaFixtures.smallAgreement()), numbers, asOf);
    }

    private static DateRange month(String month) {
        return DateRange.parse("2026-" + month);
    }
}
