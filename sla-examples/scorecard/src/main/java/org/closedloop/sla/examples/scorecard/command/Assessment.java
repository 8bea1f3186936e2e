package org.closedloop.sla.examples.scorecard.command;

import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TextScorecard;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * The way of the data, as the library has it: terms and leads in, numbers, scorecard out.
 *
 * @param terms what was agreed
 * @param numbers what was counted and typed in
 * @param scorecard how it stands
 */
record Assessment(ResolvedTerms terms, FunnelNumbers numbers, Scorecard scorecard) {

    /**
     * Evaluates what was counted.
     *
     * @throws UnusableInput if numbers that were typed by hand do not fit the terms
     */
    static Assessment of(ResolvedTerms terms, FunnelNumbers numbers, LocalDate asOf) {
        try {
            return new Assessment(terms, numbers, SlaEvaluator.evaluate(terms, numbers, asOf));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("manually entered numbers: " + e.getMessage());
        }
    }

    /** The scorecard for a terminal. */
    String text(Locale locale, Style style) {
        return new TextScorecard(locale, style, terms.getAgreement()).of(scorecard);
    }

    static ResolvedTerms resolve(Agreement agreement, BusinessCalendar calendar) {
        try {
            return agreement.resolve(calendar);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }
}
