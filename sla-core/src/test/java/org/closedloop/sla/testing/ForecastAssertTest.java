package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.sla.testing.SlaAssertions.assertThat;

import java.time.LocalDate;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class ForecastAssertTest {

    private static final Forecast JUNE = june(60);

    private static Forecast june(long sqls) {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-06"),
                        WindowNumbers.builder().count("sqls", sqls).build())
                .build();
        return Forecaster.forecast(terms, SlaEvaluator.evaluate(terms, numbers, LocalDate.of(2026, 6, 15)));
    }

    @Test
    void a_forecast_within_the_bounds_passes() {
        assertThat(JUNE)
                .forTarget("sql-volume")
                .inWindow("2026-06")
                .isUndecided()
                .hasProbabilityOfAtLeast("0.5")
                .hasProbabilityOfAtMost("0.6")
                .hasIntervalAround("120");
    }

    @Test
    void a_failure_has_the_probability_and_the_sentence() {
        assertThatThrownBy(() -> assertThat(JUNE)
                        .forTarget("sql-volume")
                        .inWindow("2026-06")
                        .hasProbabilityOfAtLeast("0.8"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected target 'sql-volume' in 2026-06 to be met with a probability of at"
                        + " least 0.8, but it is 0.51")
                .hasMessageContaining("\nsql-volume in 2026-06 will be met with a probability of 51.");
    }

    @Test
    void likely_is_a_probability_of_at_least_four_fifths() {
        assertThatThrownBy(() -> assertThat(JUNE)
                        .forTarget("sql-volume")
                        .inWindow("2026-06")
                        .isLikely())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected target 'sql-volume' in 2026-06 to be likely to be met, with a"
                        + " probability of at least 0.8, but it is 0.51");
        assertThatThrownBy(() -> assertThat(JUNE)
                        .forTarget("sql-volume")
                        .inWindow("2026-06")
                        .isUnlikely())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected target 'sql-volume' in 2026-06 to be unlikely to be met, with a"
                        + " probability of at most 0.2, but it is 0.51");
        Forecast forecast = june(130);
        assertThat(forecast).forTarget("sql-volume").inWindow("2026-06").isLikely();
        assertThat(june(20)).forTarget("sql-volume").inWindow("2026-06").isUnlikely();
    }

    @Test
    void a_failure_has_the_interval() {
        assertThatThrownBy(() -> assertThat(JUNE)
                        .forTarget("sql-volume")
                        .inWindow("2026-06")
                        .hasIntervalAround("140"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected target 'sql-volume' in 2026-06 to have an interval around 140, but it"
                        + " is 107 to 135\n");
    }

    @Test
    void a_target_or_a_window_without_a_forecast_is_named() {
        assertThatThrownBy(() -> assertThat(JUNE).forTarget("sql-response"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected a forecast of target 'sql-response', but there is one of sql-volume");
        assertThatThrownBy(() -> assertThat(JUNE).forTarget("sql-volume").inWindow("2026-05"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("target 'sql-volume' has no forecast in 2026-05, but in 2026-06");
    }
}
