package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final ResolvedTerms SMALL = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final ResolvedTerms FULL = SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 15);

    private static FunnelNumbers numbers(String metric, Object... windowsAndMeasurements) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (int i = 0; i < windowsAndMeasurements.length; i += 2) {
            numbers.putWindow(
                    DateRange.parse((String) windowsAndMeasurements[i]),
                    WindowNumbers.builder()
                            .putMeasurement(metric, (Measurement) windowsAndMeasurements[i + 1])
                            .build());
        }
        return numbers.build();
    }

    private static Forecast forecast(
            ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf, FunnelNumbers history) {
        return Forecaster.forecast(terms, SlaEvaluator.evaluate(terms, numbers, asOf), history);
    }

    private static WindowForecast only(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf) {
        return forecast(terms, numbers, asOf, FunnelNumbers.builder().build())
                .windows()
                .findFirst()
                .orElseThrow();
    }

    private static FunnelNumbers months(long... leads) {
        FunnelNumbers.Builder history = FunnelNumbers.builder();
        for (int i = 0; i < leads.length; i++) {
            LocalDate start = LocalDate.of(2025, 1, 1).plusMonths(i);
            history.putWindow(
                    DateRange.of(start, start.plusMonths(1).minusDays(1)),
                    WindowNumbers.builder().count("sqls", leads[i]).build());
        }
        return history.build();
    }

    @Test
    void half_of_the_leads_after_half_of_the_days_are_about_even() {
        WindowForecast forecast = only(SMALL, numbers("sqls", "2026-06", Count.of(60)), MIDDLE);

        assertThat(forecast.getExpected()).isEqualByComparingTo("120.50");
        assertThat(forecast.getProbability()).isBetween(new BigDecimal("0.49"), new BigDecimal("0.53"));
        assertThat(forecast.getPrior().isWeak()).isTrue();
        assertThat(forecast.explain(Locale.ENGLISH))
                .isEqualTo("sql-volume in 2026-06 will be met with a probability of 51.8%: 120 is expected at the end,"
                        + " 107 to 135 with a probability of 80%; fewer than three past windows are known, so that this"
                        + " window alone counts.");
    }

    @Test
    void past_windows_of_the_history_are_the_prior() {
        WindowForecast forecast = forecast(
                        SMALL, numbers("sqls", "2026-06", Count.of(60)), MIDDLE, months(90, 95, 88, 92, 99, 91))
                .of("sql-volume", DateRange.parse("2026-06"))
                .orElseThrow();

        assertThat(forecast.getPrior().getWindows()).hasSize(6);
        assertThat(forecast.getPrior().getWindows().get(0)).isEqualTo(DateRange.parse("2025-01"));
        assertThat(forecast.getExpected()).isLessThan(new BigDecimal("115"));
        assertThat(forecast.getSampleSize()).isEqualTo(60 + 555);
        assertThat(forecast.explain(Locale.GERMAN)).contains("auch 6 frühere Fenster zählen, 2025-01 bis 2025-06");
    }

    @Test
    void earlier_windows_of_the_scorecard_are_past_windows() {
        FunnelNumbers numbers = numbers(
                "sqls",
                "2026-03",
                Count.of(130),
                "2026-04",
                Count.of(128),
                "2026-05",
                Count.of(119),
                "2026-06",
                Count.of(0));

        WindowForecast forecast = only(SMALL, numbers, LocalDate.of(2026, 6, 1));

        assertThat(forecast.getPrior().getWindows())
                .containsExactly(DateRange.parse("2026-03"), DateRange.parse("2026-04"), DateRange.parse("2026-05"));
    }

    @Test
    void of_overlapping_past_windows_those_of_the_length_of_the_target_count() {
        FunnelNumbers history =
                months(90, 95, 88).plus(numbers("sqls", "2025-Q1", Count.of(273), "2025-Q2", Count.of(9)));

        WindowForecast forecast = forecast(SMALL, numbers("sqls", "2026-06", Count.of(60)), MIDDLE, history)
                .windows()
                .findFirst()
                .orElseThrow();

        assertThat(forecast.getPrior().getWindows())
                .containsExactly(
                        DateRange.parse("2025-01"),
                        DateRange.parse("2025-02"),
                        DateRange.parse("2025-03"),
                        DateRange.parse("2025-Q2"));
    }

    @Test
    void a_past_window_that_was_not_over_when_it_was_counted_is_ignored() {
        FunnelNumbers history = months(90, 95, 88, 40).withAsOf(LocalDate.of(2025, 4, 12));

        WindowForecast forecast = forecast(SMALL, numbers("sqls", "2026-06", Count.of(60)), MIDDLE, history)
                .windows()
                .findFirst()
                .orElseThrow();

        assertThat(forecast.getPrior().getWindows()).hasSize(3);
    }

    @Test
    void a_history_of_another_kind_is_refused() {
        FunnelNumbers history = numbers("sqls", "2025-01", Ratio.of(1, 2));

        assertThatThrownBy(() -> forecast(SMALL, numbers("sqls", "2026-06", Count.of(60)), MIDDLE, history))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("history in 2025-01: metric 'sqls' must give count, but gives ");
    }

    @Test
    void a_scorecard_of_another_agreement_is_refused() {
        assertThatThrownBy(() -> Forecaster.forecast(
                        FULL,
                        SlaEvaluator.evaluate(SMALL, FunnelNumbers.builder().build(), MIDDLE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("forecast of the scorecard of 'acme-2026/1': cannot be made with the terms of"
                        + " 'acme-full-2026/2'");
    }

    @Test
    void a_target_that_is_reached_early_is_decided_and_still_has_an_interval() {
        WindowForecast forecast = only(SMALL, numbers("sqls", "2026-06", Count.of(130)), MIDDLE);

        assertThat(forecast.isDecided()).isTrue();
        assertThat(forecast.getProbability()).isEqualByComparingTo("1");
        assertThat(forecast.getInterval().getLow()).isGreaterThan(new BigDecimal("200"));
        assertThat(forecast.explain(Locale.ENGLISH))
                .startsWith("sql-volume in 2026-06 is met already: 260 is expected");
    }

    @Test
    void windows_that_are_over_or_have_not_begun_have_no_forecast() {
        Forecast forecast = forecast(
                SMALL,
                numbers("sqls", "2026-05", Count.of(60), "2026-06", Count.of(60)),
                LocalDate.of(2026, 5, 31),
                FunnelNumbers.builder().build());

        assertThat(forecast.windows()).isEmpty();
        assertThat(forecast.getOmissions()).isEmpty();
    }

    @Test
    void an_open_window_without_numbers_or_pace_is_omitted_with_the_reason() {
        Forecast forecast = forecast(
                SMALL,
                numbers("sqls", "2026-08", Count.of(0)),
                LocalDate.of(2026, 8, 2),
                FunnelNumbers.builder().build());

        DateRange august = DateRange.parse("2026-08");
        assertThat(forecast.getOmissions())
                .containsExactly(
                        OmittedForecast.of("sql-volume", august, OmittedForecast.Reason.NO_PACE),
                        OmittedForecast.of("sql-response", august, OmittedForecast.Reason.NOT_MEASURED));
        assertThat(forecast.getOmissions().get(0).explain(Locale.ENGLISH))
                .isEqualTo(
                        "sql-volume in 2026-08 has no forecast: no working day is over yet, and fewer than three past"
                                + " windows are known.");
    }

    @Test
    void a_share_has_the_interval_of_its_leads_and_of_the_end() {
        WindowForecast forecast = only(SMALL, numbers("response", "2026-06", Timing.of(58, 2)), MIDDLE);

        assertThat(forecast.getActual()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.966666"));
        assertThat(forecast.getPresentInterval())
                .contains(ForecastInterval.of(new BigDecimal("0.922403"), new BigDecimal("0.986063")));
        assertThat(forecast.getProbability()).isEqualByComparingTo("0.7910");
        assertThat(forecast.getInterval().getLow()).isBetween(new BigDecimal("0.92"), new BigDecimal("0.95"));
        assertThat(forecast.getInterval().getHigh()).isBetween(new BigDecimal("0.97"), new BigDecimal("0.99"));
    }

    @Test
    void the_interval_of_all_and_of_none_ends_at_one_and_at_zero() {
        WindowForecast all = only(SMALL, numbers("response", "2026-06", Timing.of(10, 0)), MIDDLE);
        WindowForecast none = only(SMALL, numbers("response", "2026-06", Timing.of(0, 10)), MIDDLE);

        assertThat(all.getPresentInterval().orElseThrow().getHigh()).isEqualTo("1.000000");
        assertThat(none.getPresentInterval().orElseThrow().getLow()).isEqualTo("0.000000");
        assertThat(all.isSmallSample()).isTrue();
        assertThat(all.explain(Locale.ENGLISH)).contains("; this is a rough estimate, as the sample is only 10");
    }

    @Test
    void after_the_end_only_pending_leads_count() {
        Timing timing = Timing.builder().within(18).late(1).pending(1).build();

        WindowForecast forecast = only(SMALL, numbers("response", "2026-06", timing), LocalDate.of(2026, 6, 30));

        // Met if the pending one is answered in time, which has 18.5 of 20.
        assertThat(forecast.getProbability()).isEqualByComparingTo("0.9250");
        assertThat(forecast.getInterval())
                .isEqualTo(ForecastInterval.of(new BigDecimal("0.950000"), new BigDecimal("0.950000")));
    }

    @Test
    void with_money_of_known_deals_the_sum_is_compound() {
        FunnelNumbers numbers = numbers("revenue", "2026-Q2", Amount.of(Money.parse("CHF 1000000")))
                .plus(numbers(ResolvedTerms.REVENUE, "2026", Amount.of(Money.parse("CHF 2000000"))))
                .plus(numbers(ResolvedTerms.DEALS, "2026", Ratio.of(40, 100)));

        WindowForecast forecast = only(FULL, numbers, MIDDLE);

        assertThat(forecast.getTarget().getId()).isEqualTo("closed-won");
        assertThat(forecast.getExpected()).isBetween(new BigDecimal("1190000"), new BigDecimal("1230000"));
        assertThat(forecast.getProbability()).isBetween(new BigDecimal("0.3"), new BigDecimal("0.6"));
        assertThat(forecast.getCaveats()).containsExactly(ForecastCaveat.ASSUMED_AMOUNTS);
    }

    @Test
    void money_without_any_amount_of_a_deal_is_omitted() {
        Forecast forecast = forecast(
                FULL,
                numbers("revenue", "2026-Q2", Amount.of(Money.parse("CHF 1000000"))),
                MIDDLE,
                FunnelNumbers.builder().build());

        assertThat(forecast.getOmissions())
                .contains(OmittedForecast.of(
                        "closed-won", DateRange.parse("2026-Q2"), OmittedForecast.Reason.NO_AMOUNTS));
    }

    @Test
    void a_share_of_money_is_forecast_from_past_windows() {
        FunnelNumbers history = numbers(
                "marketing-share",
                "2025-Q1",
                AmountShare.of(Money.parse("CHF 300000"), Money.parse("CHF 900000")),
                "2025-Q2",
                AmountShare.of(Money.parse("CHF 420000"), Money.parse("CHF 1100000")),
                "2025-Q3",
                AmountShare.of(Money.parse("CHF 350000"), Money.parse("CHF 1000000")));

        WindowForecast forecast = forecast(
                        FULL,
                        numbers(
                                "marketing-share",
                                "2026-Q2",
                                AmountShare.of(Money.parse("CHF 400000"), Money.parse("CHF 800000"))),
                        MIDDLE,
                        history)
                .of("marketing-sourced", DateRange.parse("2026-Q2"))
                .orElseThrow();

        assertThat(forecast.getExpected()).isBetween(new BigDecimal("0.45"), new BigDecimal("0.5"));
        assertThat(forecast.getProbability()).isGreaterThan(new BigDecimal("0.5"));
        assertThat(forecast.getPresentInterval()).isEmpty();
    }

    @Test
    void a_cohort_says_that_leads_may_convert_later() {
        WindowForecast forecast = only(FULL, numbers("mql-to-sql", "2026-Q2", Ratio.of(30, 120)), MIDDLE);

        assertThat(forecast.getCaveats()).containsExactly(ForecastCaveat.LATER_CONVERSIONS);
    }

    @Test
    void a_sample_below_the_minimum_is_the_reason_for_a_low_probability() {
        ShareTarget response =
                (ShareTarget) SlaFixtures.smallAgreement().getTargets().get(1);
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withTargets(response.withMinimumSample(50))
                .resolve(SlaFixtures.zurichCalendar());

        WindowForecast few = only(terms, numbers("response", "2026-06", Timing.of(20, 0)), MIDDLE);
        WindowForecast enough = only(terms, numbers("response", "2026-06", Timing.of(50, 0)), MIDDLE);

        assertThat(few.getCaveats()).containsExactly(ForecastCaveat.MINIMUM_SAMPLE);
        assertThat(few.explain(Locale.ENGLISH))
                .contains("; the minimum sample of 50 is not reached yet, and a window that ends below it is not met");
        assertThat(few.explain(Locale.GERMAN))
                .contains(
                        "; die Mindeststichprobe von 50 ist noch nicht erreicht, und ohne sie gilt das Fenster nicht als"
                                + " erreicht");
        assertThat(enough.getCaveats()).isEmpty();
    }

    @Test
    void a_window_of_which_all_days_are_excluded_is_omitted_with_the_reason() {
        DateRange june = DateRange.parse("2026-06");
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withExclusions(TargetExclusion.ofPeriod("closed", "Company holiday.", june)
                        .withTargets("sql-volume"))
                .resolve(SlaFixtures.zurichCalendar());

        Forecast forecast = forecast(
                terms,
                numbers("sqls", "2026-06", Count.of(60)),
                MIDDLE,
                FunnelNumbers.builder().build());

        assertThat(forecast.getOmissions())
                .contains(OmittedForecast.of("sql-volume", june, OmittedForecast.Reason.EXCLUDED));
        assertThat(forecast.getOmissions().get(0).explain(Locale.ENGLISH))
                .isEqualTo("sql-volume in 2026-06 has no forecast: all its days are excluded.");
    }

    @Test
    void deliveries_have_no_forecast() {
        Agreement reports = SlaFixtures.fullAgreement();
        Forecast forecast = forecast(
                reports.resolve(SlaFixtures.zurichCalendar()),
                FunnelNumbers.builder().build(),
                MIDDLE,
                FunnelNumbers.builder().build());

        assertThat(forecast.getOmissions().stream().map(OmittedForecast::getTarget))
                .isNotEmpty()
                .doesNotContain("monthly-report");
        assertThat(forecast.getTargets()).isEqualTo(List.of());
    }
}
