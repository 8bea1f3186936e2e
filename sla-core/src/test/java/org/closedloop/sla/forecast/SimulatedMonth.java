package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.LongFunction;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.time.DateRange;

/**
 * What was known of a month's only target on a day of June 2026: the months before, and the numbers so far.
 *
 * @param metric the target's metric
 */
record SimulatedMonth(
        ResolvedTerms terms, String metric, FunnelNumbers history, FunnelNumbers numbers, LocalDate asOf) {

    static final DateRange JUNE = DateRange.parse("2026-06");

    /** The measurements of so many months before June, by the number of their working days. */
    static FunnelNumbers history(ResolvedTerms terms, String metric, int months, LongFunction<Measurement> month) {
        FunnelNumbers.Builder history = FunnelNumbers.builder();
        for (int i = 1; i <= months; i++) {
            LocalDate start = JUNE.getStart().minusMonths(i);
            DateRange range = DateRange.of(start, start.plusMonths(1).minusDays(1));
            history.putWindow(
                    range,
                    WindowNumbers.builder()
                            .putMeasurement(metric, month.apply(terms.getCalendar().workingDays(range)))
                            .build());
        }
        return history.build();
    }

    private Scorecard scorecard() {
        return SlaEvaluator.evaluate(terms, numbers, asOf);
    }

    WindowForecast forecast() {
        return Forecaster.forecast(terms, scorecard(), history)
                .windows()
                .findFirst()
                .orElseThrow();
    }

    /** The probability of at least this value, as forecast if it were required. */
    double atLeast(BigDecimal value, boolean isShare) {
        Scorecard scorecard = scorecard();
        TargetResult result = scorecard.targets().get(0);
        WindowResult window = result.getWindows().get(0).withRequired(value);
        if (isShare) {
            window = window.withTarget(
                    ((org.closedloop.sla.target.ShareTarget) result.getTarget()).withAtLeast(value));
        }
        return OpenWindow.of(terms, scorecard, history, result, window)
                .model()
                .predict()
                .probability();
    }
}
