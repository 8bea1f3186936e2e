package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Metrics for which the models of counts, sums and shares do not hold. */
class UnsuitableMetricTest {

    private static final DateRange MARCH = DateRange.parse("2026-03");
    private static final WindowRule MONTH = WindowRule.monthly();

    @Test
    void sizes_open_deals_and_maturing_cohorts_have_no_forecast_but_a_reason() {
        ResolvedTerms terms = SlaFixtures.smallAgreement()
                .withMetrics(
                        DealSize.of("size", SizeStatistic.MEAN),
                        DealCount.of("open-deals", DealOutcome.OPEN),
                        Conversion.within("rate", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90)))
                .withTargets(
                        MoneyTarget.of("mean", Role.SALES, "size", Money.parse("CHF 9000.00"), MONTH),
                        VolumeTarget.of("pipeline", Role.SALES, "open-deals", 5, MONTH),
                        ShareTarget.of("quality", Role.MARKETING, "rate", new BigDecimal("0.3"), MONTH))
                .resolve(SlaFixtures.zurichCalendar());
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        MARCH,
                        WindowNumbers.builder()
                                .putMeasurement(
                                        "size",
                                        DealSizes.of(SizeStatistic.MEAN, Map.of(Money.parse("CHF 12000.00"), 2L)))
                                .count("open-deals", 3)
                                .putMeasurement("rate", CohortShare.of(3, 10))
                                .build())
                .build();
        LocalDate asOf = LocalDate.of(2026, 3, 16);

        Forecast forecast = Forecaster.forecast(terms, SlaEvaluator.evaluate(terms, numbers, asOf));

        assertThat(forecast.windows()).isEmpty();
        List<OmittedForecast> omitted = forecast.getOmissions().stream()
                .filter(omission -> omission.getWindow().equals(MARCH))
                .toList();
        assertThat(omitted)
                .extracting(omission -> omission.explain(Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "mean in 2026-03 has no forecast: its value can also decrease.",
                        "pipeline in 2026-03 has no forecast: its value can also decrease.",
                        "quality in 2026-03 has no forecast: its leads still have time.");
        assertThat(omitted)
                .extracting(omission -> omission.explain(Locale.GERMAN))
                .contains("quality in 2026-03 ist ohne Prognose: die Leads haben noch Zeit.");
    }
}
