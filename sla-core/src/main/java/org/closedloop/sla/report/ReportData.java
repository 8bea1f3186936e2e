package org.closedloop.sla.report;

import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * The data of a page.
 *
 * @param numbers the numbers with those of {@link ReportDetails}; may be empty
 */
record ReportData(
        Scorecard scorecard,
        ResolvedTerms terms,
        FunnelNumbers numbers,
        Optional<Forecast> forecast,
        Optional<Breakdown> breakdown) {

    static ReportData of(Scorecard scorecard, ResolvedTerms terms) {
        return new ReportData(scorecard, terms, FunnelNumbers.builder().build(), Optional.empty(), Optional.empty());
    }

    ReportData withNumbers(FunnelNumbers counted) {
        return new ReportData(scorecard, terms, Objects.requireNonNull(counted, "numbers"), forecast, breakdown);
    }

    ReportData withForecast(Forecast ofOpen) {
        return new ReportData(scorecard, terms, numbers, Optional.of(ofOpen), breakdown);
    }

    ReportData withBreakdown(Breakdown groups) {
        return new ReportData(scorecard, terms, numbers, forecast, Optional.of(groups));
    }

    /** The forecast of a window; empty if it is over, or nothing was forecast. */
    Optional<WindowForecast> forecastOf(WindowResult window) {
        return forecast.flatMap(all -> all.of(window.getTarget().getId(), window.getWindow()));
    }
}
