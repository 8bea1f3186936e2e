package org.closedloop.sla.examples.scorecard.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.scorecard.terminal.BreakdownTable;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TextScorecard;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.report.HtmlReport;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * The way of the data, as the library has it: terms and leads in, numbers, scorecard out.
 *
 * @param terms what was agreed
 * @param numbers what was counted and typed in
 * @param scorecard how it stands
 * @param forecast how its open windows will end
 * @param breakdown the results by owner or another attribute, if asked for
 */
record Assessment(
        ResolvedTerms terms,
        FunnelNumbers numbers,
        Scorecard scorecard,
        Forecast forecast,
        Optional<Breakdown> breakdown) {

    /**
     * Evaluates what was counted, and forecasts the open windows.
     *
     * @param history numbers of past windows; may be empty
     * @throws UnusableInput if numbers that were typed by hand do not fit the terms
     */
    static Assessment of(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf, FunnelNumbers history) {
        try {
            Scorecard scorecard = SlaEvaluator.evaluate(terms, numbers, asOf);
            return new Assessment(
                    terms, numbers, scorecard, Forecaster.forecast(terms, scorecard, history), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(
                    "manually entered numbers: " + UnusableInput.because(e).getMessage());
        }
    }

    /** The scorecard for a terminal. */
    String text(Locale locale, Style style) {
        return new TextScorecard(locale, style, terms.getAgreement()).of(scorecard, forecast)
                + breakdown
                        .map(groups -> new BreakdownTable(locale, style).of(groups))
                        .orElse("");
    }

    /** The scorecard as a page. */
    String page(Locale locale) {
        HtmlReport report = HtmlReport.of(scorecard, terms).withNumbers(numbers).withForecast(forecast);
        return breakdown.map(report::withBreakdown).orElse(report).render(locale);
    }

    Assessment withBreakdown(Breakdown groups) {
        return new Assessment(terms, numbers, scorecard, forecast, Optional.of(groups));
    }

    static ResolvedTerms resolve(Agreement agreement, BusinessCalendar calendar) {
        try {
            return agreement.resolve(calendar);
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }
}
