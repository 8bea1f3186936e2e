package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefTest {

    private static final Relief FLOOD = Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5"));
    private static final Relief IDLE = Relief.under("idle", "sql-volume", "sql-response", new BigDecimal("0.8"));

    private static WindowResult result(Relief relief, FunnelNumbers numbers) {
        return Remedies.score(Remedies.agreement().withReliefs(relief), numbers)
                .target(relief.getTarget())
                .flatMap(target -> target.in(DateRange.parse("2026-03")))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // sqls of 120, in time of 100, verdict
        "180, 90, MISSED",
        "181, 90, EXCUSED",
        "181, 95, MET",
        "  0, 90, MISSED",
    })
    void a_miss_is_excused_if_marketing_delivered_more_than_agreed(long sqls, long inTime, Verdict verdict) {
        assertThat(result(FLOOD, Remedies.month("2026-03", sqls, inTime, 100 - inTime))
                        .getVerdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // sqls of 120, in time, late, verdict: shares are compared exactly, not as rounded
        "100,   79,     21, EXCUSED",
        "100,   80,     20, MISSED",
        "100, 7999999, 2000001, EXCUSED",
        "120,   79,     21, MET",
    })
    void a_miss_is_excused_if_sales_left_leads_unworked(long sqls, long inTime, long late, Verdict verdict) {
        assertThat(result(IDLE, Remedies.month("2026-03", sqls, inTime, late)).getVerdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_miss_is_excused_if_the_cause_is_missed() {
        Relief relief = Relief.missed("first", "sql-response", "sql-volume");

        assertThat(result(relief, Remedies.month("2026-03", 119, 90, 10))).isExcusedBy("first");
        assertThat(result(relief, Remedies.month("2026-03", 120, 90, 10))).isMissed();
    }

    @Test
    void the_result_holds_the_relief_and_both_numbers() {
        ReliefCheck excuse = result(FLOOD, Remedies.month("2026-03", 190, 90, 10))
                .getExcuse()
                .orElseThrow();

        assertThat(excuse.getRelief().getId()).isEqualTo("flood");
        assertThat(excuse.getCause().getId()).isEqualTo("sql-volume");
        assertThat(excuse.getActual()).contains(BigDecimal.valueOf(190));
        assertThat(excuse.getThreshold().orElseThrow()).isEqualByComparingTo("180");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "190 | sql-response in 2026-03 is excused: 90%, at least 95% was required, short by 5 percentage points;"
                        + " excused by flood, because sql-volume was 190, over 180; misses used: 10 of 5 allowed.",
                "100 | sql-response in 2026-03 is missed: 90%, at least 95% was required, short by 5 percentage points;"
                        + " not excused by flood, because sql-volume was 100, not over 180; misses used: 10 of 5 allowed.",
            })
    void the_sentence_says_why(long sqls, String sentence) {
        assertThat(result(FLOOD, Remedies.month("2026-03", sqls, 90, 10)).explain(Locale.ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void the_sentence_says_why_in_german() {
        assertThat(result(IDLE, Remedies.month("2026-03", 100, 75, 25)).explain(Locale.GERMAN))
                .isEqualTo("sql-volume in 2026-03 ist entschuldigt: 100, verlangt war mindestens 120, es fehlen 20;"
                        + " entschuldigt durch idle, weil sql-response mit 75 % unter 80 % lag.");
    }

    @Test
    void a_cause_without_data_excuses_nothing_and_the_result_says_so() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .putMeasurement("response", Timing.of(90, 10))
                                .build())
                .build();
        WindowResult result = result(FLOOD, numbers);

        assertThat(result).isMissed();
        assertThat(result.getExcuse()).isEmpty();
        assertThat(result.getReliefChecks())
                .extracting(ReliefCheck::getOutcome)
                .containsExactly(ReliefCheck.Outcome.NO_DATA);
        assertThat(result.explain(Locale.ENGLISH)).contains("; not excused by flood, because sql-volume has no data;");
    }

    @Test
    void an_excused_window_is_not_in_the_score_and_the_other_score_is_stated() {
        FunnelNumbers numbers = Remedies.year(List.of(120L, 190L), List.of(95L, 57L));
        Scorecard without = Remedies.score(Remedies.agreement(), numbers);
        Scorecard with = Remedies.score(Remedies.agreement().withReliefs(FLOOD), numbers);

        assertThat(with.party(Role.SALES).orElseThrow().getScore().getValue()).contains(new BigDecimal("1.0000"));
        assertThat(without.party(Role.SALES).orElseThrow().getScore().getValue())
                .contains(new BigDecimal("0.8000"));
        assertThat(with.getScoreWithoutRelief()).contains(without.getScore());
        assertThat(without.getScoreWithoutRelief()).isEmpty();
        assertThat(with.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Acme AG as of 31 Dec 2026: score 100%; 3 windows met, 0 missed, 0 at risk. Excused windows: 1;"
                                + " score without relief: 90%.");
    }

    @Test
    void only_the_party_whose_window_is_excused_has_another_score() {
        FunnelNumbers numbers = Remedies.year(List.of(120L, 190L), List.of(95L, 57L));
        Scorecard card = Remedies.score(Remedies.agreement().withReliefs(FLOOD), numbers);
        PartyResult sales = card.party(Role.SALES).orElseThrow();
        PartyResult marketing = card.party(Role.MARKETING).orElseThrow();

        assertThat(sales.getScoreWithoutRelief().flatMap(Score::getValue)).contains(new BigDecimal("0.8000"));
        assertThat(sales.explain(Locale.ENGLISH))
                .isEqualTo("Inbound Sales: score 100%; targets: 1, missed at least once: 0."
                        + " Excused windows: 1; score without relief: 80%.");
        assertThat(sales.explain(Locale.GERMAN))
                .isEqualTo("Inbound Sales: Score 100 %; Ziele: 1, mindestens einmal verfehlt: 0."
                        + " Entschuldigte Fenster: 1; Score ohne Entlastung: 80 %.");
        assertThat(marketing.getScoreWithoutRelief()).isEmpty();
        assertThat(marketing.explain(Locale.ENGLISH))
                .isEqualTo("Inbound Marketing: score 100%; targets: 1, missed at least once: 0.");
    }

    @Test
    void a_relief_that_excuses_nothing_leaves_one_score() {
        Scorecard card =
                Remedies.score(Remedies.agreement().withReliefs(FLOOD), Remedies.month("2026-03", 180, 90, 10));

        assertThat(card.getScoreWithoutRelief()).isEmpty();
        assertThat(card.getParties())
                .allSatisfy(party -> assertThat(party.getScoreWithoutRelief()).isEmpty());
    }

    @Test
    void a_target_of_which_every_window_is_excused_has_no_attainment() {
        Scorecard card =
                Remedies.score(Remedies.agreement().withReliefs(FLOOD), Remedies.year(List.of(190L), List.of(50L)));

        assertThat(card.target("sql-response").orElseThrow().getAttainment()).isEmpty();
        assertThat(card.target("sql-response").orElseThrow()).isExcused();
        assertThat(card.getScore().leftOut()).extracting(Score.Part::getTarget).containsExactly("sql-response");
    }

    @Test
    void an_open_window_is_not_excused() {
        Scorecard card = SlaEvaluator.evaluate(
                Remedies.agreement().withReliefs(FLOOD).resolve(SlaFixtures.zurichCalendar()),
                Remedies.month("2026-03", 190, 50, 50),
                LocalDate.of(2026, 3, 20));

        assertThat(card).forTarget("sql-response").inWindow("2026-03").isAtRisk();
    }

    @Test
    void the_consequence_of_an_excused_miss_is_not_due() {
        Agreement agreement = Remedies.agreement();
        agreement = agreement
                .withReliefs(FLOOD)
                .withTargets(agreement.getTargets().stream()
                        .map(target -> target.withConsequence("Sales pays."))
                        .toList());

        assertThat(Remedies.score(agreement, Remedies.year(List.of(190L), List.of(50L)))
                        .target("sql-response")
                        .orElseThrow()
                        .dueConsequence())
                .isEmpty();
    }

    @Test
    void a_relief_of_an_unknown_target_is_refused() {
        Relief relief = Relief.missed("lost", "sql-response", "leads");

        assertThatThrownBy(() -> Remedies.agreement().withReliefs(relief).resolve(SlaFixtures.zurichCalendar()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relief 'lost': target 'leads' must be listed in clause 6, but is not");
    }

    @Test
    void a_fraction_fits_the_condition() {
        assertThatThrownBy(() -> FLOOD.withCondition(ReliefCondition.MISSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relief 'flood': a fraction must not be given for the condition missed, but was 1.5");
        assertThatThrownBy(() -> Relief.missed("late", "a", "b").withCondition(ReliefCondition.OVER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relief 'late': a fraction must be given for the condition over, but was absent");
    }
}
