package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.evaluation.Scoring.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 100 leads in March, whose 22 working days make 4.54 a day. */
class PaceTest {

    @ParameterizedTest(name = "{1} leads by {0}")
    @CsvSource({
        "2026-03-02,  4,  1,  4.54,  88.00, 0.880000, false",
        "2026-03-08, 30,  5, 22.72, 132.00, 1.320000, false",
        "2026-03-16, 50, 11, 50.00, 100.00, 1.000000, false",
        "2026-03-16, 74, 11, 50.00, 148.00, 1.480000, false",
        "2026-03-16, 75, 11, 50.00, 150.00, 1.500000, true",
        // Too fast is shown too, even where the target is reached already.
        "2026-03-02, 99,  1,  4.54, 2178.00, 21.780000, true",
        "2026-03-30,  0, 21, 95.45,   0.00, 0.000000, false"
    })
    void compares_with_even_growth_over_working_days(
            LocalDate asOf, long leads, long elapsed, String expected, String projected, String ratio, boolean flood) {
        Pace pace = Scoring.score(volume(100), "2026-03", Count.of(leads), asOf)
                .getPace()
                .orElseThrow();

        assertThat(pace.getElapsedDays()).isEqualTo(elapsed);
        assertThat(pace.getTotalDays()).isEqualTo(22);
        assertThat(pace.getExpected()).isEqualTo(expected);
        assertThat(pace.getProjected()).isEqualTo(projected);
        assertThat(pace.getRatio()).isEqualTo(ratio);
        assertThat(pace.isTooFast()).isEqualTo(flood);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-02-28", "2026-03-01", "2026-03-31", "2026-06-01"})
    void there_is_no_pace_before_the_first_working_day_is_over_and_after_the_last(LocalDate asOf) {
        assertThat(Scoring.score(volume(100), "2026-03", Count.of(50), asOf).getPace())
                .isEmpty();
    }

    @Test
    void a_target_met_early_keeps_its_pace() {
        WindowResult result = Scoring.score(volume(100), "2026-03", Count.of(100), LocalDate.of(2026, 3, 16));

        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(result.getPace().orElseThrow().isTooFast()).isTrue();
    }

    @Test
    void only_leads_can_come_too_fast() {
        LocalDate middle = LocalDate.of(2026, 3, 16);
        WindowResult money =
                Scoring.score(Scoring.money("CHF 2200.00"), "2026-03", Amount.of(Money.parse("CHF 2200.00")), middle);
        Agreement deals = Scoring.agreement(volume(100), "2026").withMetrics(DealCount.of("number", DealOutcome.WON));
        WindowResult won = Scoring.score(
                deals.resolve(SlaFixtures.zurichCalendar()),
                "2026-03",
                Scoring.numbers("2026-03", Count.of(100)),
                middle);

        assertThat(List.of(money, won)).allSatisfy(result -> {
            assertThat(result.getPace().orElseThrow().getRatio()).isEqualTo("2.000000");
            assertThat(result.getPace().orElseThrow().isTooFast()).isFalse();
        });
        assertThat(money.explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is met: CHF 2,200.00, at least CHF 2,200.00 was required;"
                        + " an even pace would give CHF 1,100.00 after 11 of 22 working days.");
        assertThat(won.explain(Locale.GERMAN))
                .isEqualTo("goal in 2026-03 ist erreicht: 100, verlangt war mindestens 100;"
                        + " gleichmässig gewachsen wären es 50 nach 11 von 22 Arbeitstagen.");
    }

    @Test
    void a_month_without_a_working_day_so_far_does_not_pull_the_score_down() {
        FunnelNumbers numbers = Scoring.numbers("2026-02", Count.of(100)).plus(Scoring.numbers("2026-03", Count.of(0)));

        Scorecard sunday = SlaEvaluator.evaluate(Scoring.terms(volume(100), "2026"), numbers, LocalDate.of(2026, 3, 1));
        Scorecard monday = SlaEvaluator.evaluate(Scoring.terms(volume(100), "2026"), numbers, LocalDate.of(2026, 3, 2));

        assertThat(sunday.getScore().getValue()).hasValue(new BigDecimal("1.0000"));
        assertThat(monday.getScore().getValue()).hasValue(new BigDecimal("0.5000"));
    }
}
