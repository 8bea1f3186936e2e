package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

class BudgetForecastTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final DateRange JUNE = DateRange.parse("2026-06");

    private static WindowForecast june(FunnelNumbers numbers, FunnelNumbers history) {
        return Forecaster.forecast(TERMS, SlaEvaluator.evaluate(TERMS, numbers, LocalDate.of(2026, 6, 12)), history)
                .of("sql-response", JUNE)
                .orElseThrow();
    }

    private static FunnelNumbers timing(String window, long within, long late) {
        return FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse(window),
                        WindowNumbers.builder().timing("response", within, late).build())
                .build();
    }

    private static final FunnelNumbers NOTHING = FunnelNumbers.builder().build();

    @Test
    void the_budget_runs_out_at_a_time_within_working_hours() {
        // 5 of 80 missed, 4 allowed: 22 days of 8 hours last for 4/5 of 176 hours, 17.6 days, until 12:48 plus a break.
        BudgetForecast budget =
                june(timing("2026-06", 75, 5), NOTHING).getBudget().orElseThrow();

        assertThat(budget.getRunsOutAt()).contains(LocalDateTime.of(2026, 6, 24, 13, 48));
        assertThat(june(timing("2026-06", 75, 5), NOTHING).explain(Locale.ENGLISH))
                .endsWith("; at this rate the allowed misses run out on 24 Jun 2026 at 13:48.");
    }

    @Test
    void a_budget_that_lasts_does_not_run_out() {
        assertThat(june(timing("2026-06", 76, 4), NOTHING)
                        .getBudget()
                        .orElseThrow()
                        .getRunsOutAt())
                .isEmpty();
    }

    @Test
    void without_shorter_and_longer_spans_there_is_one_rate_and_no_alert() {
        BudgetForecast budget =
                june(timing("2026-06", 75, 5), NOTHING).getBudget().orElseThrow();

        assertThat(budget.getRates())
                .containsExactly(BurnRate.of(DateRange.parse("2026-06-01/2026-06-12"), 5, 80, new BigDecimal("1.25")));
        assertThat(budget.getAlert()).isEmpty();
    }

    @Test
    void a_week_of_the_history_is_the_shorter_span() {
        WindowForecast forecast = june(timing("2026-06", 70, 10), timing("2026-W24", 34, 6));

        assertThat(forecast.getBudget().orElseThrow().getRates())
                .containsExactly(
                        BurnRate.of(DateRange.parse("2026-06-08/2026-06-12"), 6, 40, new BigDecimal("3.00")),
                        BurnRate.of(DateRange.parse("2026-06-01/2026-06-12"), 10, 80, new BigDecimal("2.50")));
        assertThat(forecast.getBudget().orElseThrow().getAlert()).contains(BurnAlert.FAST);
        assertThat(forecast.explain(Locale.ENGLISH))
                .endsWith("; misses are at least twice as many as allowed, and lately, too.");
    }

    @Test
    void a_fast_rate_that_has_stopped_is_no_fast_alert() {
        WindowForecast forecast = june(timing("2026-06", 70, 10), timing("2026-W24", 40, 0));

        assertThat(forecast.getBudget().orElseThrow().getAlert()).contains(BurnAlert.NONE);
    }

    @Test
    void the_window_and_those_before_it_are_the_longer_span() {
        FunnelNumbers numbers = timing("2026-06", 75, 5)
                .plus(timing("2026-05", 93, 7))
                .plus(timing("2026-04", 94, 6))
                .plus(timing("2026-03", 95, 5));

        BudgetForecast budget = june(numbers, NOTHING).getBudget().orElseThrow();

        assertThat(budget.getRates())
                .containsExactly(
                        BurnRate.of(DateRange.parse("2026-06-01/2026-06-12"), 5, 80, new BigDecimal("1.25")),
                        BurnRate.of(DateRange.parse("2026-03-01/2026-06-12"), 23, 380, new BigDecimal("1.22")));
        assertThat(budget.getAlert()).contains(BurnAlert.SLOW);
    }
}
