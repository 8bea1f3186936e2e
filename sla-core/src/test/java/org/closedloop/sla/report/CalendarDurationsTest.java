package org.closedloop.sla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

/** The percentiles of a limit are in its unit. */
class CalendarDurationsTest {

    private static String page(TimeLimit limit) {
        ResolvedTerms sample = SampleScorecards.terms();
        ResolvedTerms terms = sample.getAgreement()
                .withMetrics(SalesCycle.from("cycle", Stage.MQL, limit))
                .withTargets(ShareTarget.of(
                        "sales-cycle", Role.SALES, "cycle", new BigDecimal("0.75"), WindowRule.quarterly()))
                .resolve(sample.getCalendar());
        Timing timing = Timing.builder()
                .within(8)
                .late(2)
                .minutes(MinuteHistogram.of(Map.of(75 * 24 * 60 + 185, 8L, 110 * 24 * 60, 2L)))
                .build();
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-Q2"),
                        WindowNumbers.builder().putMeasurement("cycle", timing).build())
                .build();
        return HtmlReport.of(SlaEvaluator.evaluate(terms, numbers, SampleScorecards.AS_OF), terms)
                .render(Locale.ENGLISH);
    }

    @Test
    void durations_of_a_limit_in_calendar_days_are_in_days() {
        assertThat(page(TimeLimit.calendarDays(90)))
                .contains("<dd>75 d 3 h</dd>", "<dd>110 d</dd>")
                .doesNotContain("1803 h");
    }

    @Test
    void durations_of_a_limit_in_business_days_are_business_hours() {
        assertThat(page(TimeLimit.businessDays(60)))
                .contains("<dd>1803 h 5 min</dd>", "<dd>2640 h 0 min</dd>")
                .doesNotContain("75 d");
    }
}
