package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assertions on relief, violations, adjustments and exclusions. */
class RemedyAssertTest {

    private static final LocalDate END = LocalDate.of(2026, 4, 30);
    private static final String VIOLATION = "\n  response-ladder, violation 1: sql-response was missed in 2026-03,"
            + " 2026-04; to be informed: Head of Sales; due by 7 May 2026: Explain the cause.";
    private static final String MALUS =
            "\n  sql-malus, malus on sql-volume: Marketing owes Sales CHF 80.00 (2026-01: CHF 80.00).";
    private static final String EXCLUDED =
            "\n  tests excludes 1 lead for all targets, as agreed: Our own tests. One listed lead is not in the data:"
                    + " L-9.\n  spam is not applied, because only one side recorded it on 2 Feb 2026: Spam.";

    /** Marketing delivered 118, 190, 120 and 120 leads; sales answered too late from February on. */
    private static final Scorecard YEAR = year();

    private static final Scorecard COUNTED = counted();
    private static final Scorecard PLAIN = SlaEvaluator.evaluate(
            SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()),
            FunnelNumbers.builder().build(),
            END);

    private static Scorecard year() {
        Agreement fair = SlaFixtures.smallAgreement()
                .withReliefs(Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5")))
                .withEscalations(Escalation.builder()
                        .id("response-ladder")
                        .target("sql-response")
                        .misses(2)
                        .windows(3)
                        .addSteps(EscalationStep.of(1, "Head of Sales", 5, "Explain the cause."))
                        .build())
                .withAdjustments(
                        Adjustment.malus("sql-malus", "sql-volume")
                                .amount(Money.parse("CHF 40"))
                                .build(),
                        Adjustment.malus("lunch", "sql-response")
                                .text("Sales invites.")
                                .build());
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(month(1), of(118, 100))
                .putWindow(month(2), of(190, 60))
                .putWindow(month(3), of(120, 60))
                .putWindow(month(4), of(120, 60))
                .build();
        return SlaEvaluator.evaluate(fair.resolve(SlaFixtures.zurichCalendar()), numbers, END);
    }

    private static DateRange month(int number) {
        return DateRange.parse("2026-0" + number);
    }

    private static WindowNumbers of(long sqls, long inTime) {
        return WindowNumbers.builder()
                .count("sqls", sqls)
                .timing("response", inTime, 100 - inTime)
                .build();
    }

    private static Scorecard counted() {
        TargetExclusion spam = TargetExclusion.ofLeads("spam", "Spam.", "L-2");
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withExclusions(TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-9"))
                .resolve(SlaFixtures.zurichCalendar())
                .withExclusions(Exclusions.of(
                        "acme-2026",
                        RecordedExclusion.builder()
                                .exclusion(spam)
                                .on(LocalDate.of(2026, 2, 2))
                                .agreedBy(Map.of(Role.SALES, "Sam Frei"))
                                .build()));
        List<Lead> leads = Stream.of("L-1", "L-2", "L-3")
                .map(id -> Lead.builder()
                        .id(id)
                        .putStage(Stage.SQL, Instant.parse("2026-01-05T08:00:00Z"))
                        .build())
                .toList();
        return SlaEvaluator.evaluate(terms, leads.stream().collect(FunnelCounter.collector(terms, END)), END);
    }

    @Test
    void true_assertions_pass() {
        assertThat(YEAR)
                .hasExcused("sql-response")
                .hasViolation("response-ladder", 1)
                .hasAdjustment("sql-malus", "CHF 80")
                .scoreWithoutRelief()
                .isAtLeast("0.8");
        assertThat(YEAR).forTarget("sql-response").inWindow("2026-02").isExcusedBy("flood");
        assertThat(PLAIN).hasNoViolations();
        assertThat(COUNTED)
                .hasApplied("tests")
                .hasExcludedLeads("tests", 1)
                .scoreWithoutExclusions()
                .isAtLeast("0.001");
    }

    @Test
    void the_assertions_of_the_readme_pass() {
        Scorecard scorecard = YEAR;
        assertThat(scorecard).hasExcused("sql-response").scoreWithoutRelief().isAtLeast("0.8");
        assertThat(scorecard).hasViolation("response-ladder", 1).hasAdjustment("sql-malus", "CHF 80.00");

        Scorecard counted = COUNTED;
        assertThat(counted).hasApplied("tests").hasExcludedLeads("tests", 1);
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                fails(
                        () -> assertThat(YEAR).hasViolation("response-ladder", 2),
                        "expected violation 2 of 'response-ladder', but there is violation 1" + VIOLATION),
                fails(
                        () -> assertThat(YEAR).hasViolation("ladder", 1),
                        "expected violation 1 of 'ladder', but there is no violation" + VIOLATION),
                fails(() -> assertThat(YEAR).hasNoViolations(), "expected no violation, but there is" + VIOLATION),
                fails(
                        () -> assertThat(YEAR).hasAdjustment("sql-malus", "CHF 120"),
                        "expected the bonus or malus 'sql-malus' to be CHF 120.00, but it is CHF 80.00" + MALUS),
                fails(
                        () -> assertThat(YEAR).hasAdjustment("lunch", "CHF 1"),
                        "expected the bonus or malus 'lunch' to be CHF 1.00, but it is not money" + MALUS),
                fails(
                        () -> assertThat(YEAR).hasAdjustment("bonus", "CHF 1"),
                        "expected the bonus or malus 'bonus' to be CHF 1.00, but the scorecard has sql-malus, lunch"
                                + MALUS),
                fails(
                        () -> assertThat(COUNTED).hasApplied("spam"),
                        "expected the exclusion 'spam' to be applied, but it is not" + EXCLUDED),
                fails(
                        () -> assertThat(COUNTED).hasExcludedLeads("tests", 2),
                        "expected the exclusion 'tests' to remove 2 leads, but it removes 1" + EXCLUDED),
                fails(
                        () -> assertThat(COUNTED).hasExcludedLeads("spam", 1),
                        "expected the exclusion 'spam' to remove 1 leads, but it removes none" + EXCLUDED),
                fails(
                        () -> assertThat(PLAIN).scoreWithoutExclusions().isNone(),
                        "expected a score without exclusions, but there are no exclusions"),
                fails(
                        () -> assertThat(PLAIN).scoreWithoutRelief().isNone(),
                        "expected a score without relief, but no window is excused"),
                fails(
                        () -> assertThat(PLAIN).hasExcused("sql-response"),
                        "expected target 'sql-response' to be excused, but no window is excused"));
    }

    private static Arguments fails(ThrowingCallable assertion, String message) {
        return Arguments.of(assertion, message);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_shows_the_sentences_of_the_scorecard(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageStartingWith(message);
    }
}
