package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TextScorecard;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * The way of the data, as the library has it: terms and leads in, numbers, scorecard out.
 *
 * @param terms what was agreed
 * @param scorecard how it stands
 */
record Assessment(ResolvedTerms terms, Scorecard scorecard) {

    /**
     * Reads the leads, counts them, adds what was typed by hand, and evaluates.
     *
     * @param leads the export; it stays open
     * @throws IOException if the export cannot be read
     */
    static Assessment of(
            Agreement agreement,
            BusinessCalendar calendar,
            InputStream leads,
            Optional<FunnelNumbers> typed,
            ExchangeRates rates,
            LocalDate asOf,
            Locale locale)
            throws IOException {
        ResolvedTerms terms = resolve(agreement, calendar);
        FunnelNumbers numbers = count(terms, leads, typed, rates, asOf, locale);
        try {
            return new Assessment(terms, SlaEvaluator.evaluate(terms, numbers, asOf));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("numbers typed by hand: " + e.getMessage());
        }
    }

    /** What the leads and the typed numbers give for these terms. */
    static FunnelNumbers count(
            ResolvedTerms terms,
            InputStream leads,
            Optional<FunnelNumbers> typed,
            ExchangeRates rates,
            LocalDate asOf,
            Locale locale)
            throws IOException {
        FunnelCounter counter = FunnelCounter.of(terms, asOf, rates);
        LeadReader.in(locale).count(leads, counter);
        FunnelNumbers counted = counter.finish();
        try {
            return typed.map(counted::plus).orElse(counted);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnusableInput("numbers typed by hand: " + e.getMessage());
        }
    }

    /** The scorecard for a terminal. */
    String text(Locale locale, Style style) {
        return new TextScorecard(locale, style, terms.getAgreement().getScope().getZone()).of(scorecard);
    }

    static ResolvedTerms resolve(Agreement agreement, BusinessCalendar calendar) {
        try {
            return agreement.resolve(calendar);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }
}
