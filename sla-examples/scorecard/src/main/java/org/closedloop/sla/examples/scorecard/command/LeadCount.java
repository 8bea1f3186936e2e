package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.evaluation.NumbersValidator;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * How leads become numbers.
 *
 * @param source counts the leads
 * @param typed numbers typed by hand, which are added
 * @param rates into the agreement's currency
 * @param asOf the last day that counts
 * @param locale the language of what is wrong with the typed numbers
 */
record LeadCount(Source source, Optional<FunnelNumbers> typed, ExchangeRates rates, LocalDate asOf, Locale locale) {

    /** Counts the leads of an export. */
    @FunctionalInterface
    interface Source {
        /** Counts all leads into each counter. */
        void count(InputStream leads, List<LeadCounter<?>> counters) throws IOException;
    }

    /** The numbers by these terms; the leads are also counted by group. */
    FunnelNumbers of(ResolvedTerms terms, BreakdownCounter groups, InputStream leads) throws IOException {
        return of(List.of(terms), List.of(groups), leads).get(0);
    }

    /**
     * The numbers by each of these terms, in their order. The leads are read once: they may come from a pipe.
     *
     * @param others count the same leads, by group or by id
     * @param leads the export; it stays open
     * @throws IOException if the export cannot be read
     * @throws UnusableInput if none of the terms knows the metric or window of a number that was typed
     */
    List<FunnelNumbers> of(List<ResolvedTerms> terms, List<? extends LeadCounter<?>> others, InputStream leads)
            throws IOException {
        typed.ifPresent(numbers -> mustBeKnown(terms, numbers));
        List<FunnelCounter> counters = new ArrayList<>();
        terms.forEach(each -> counters.add(FunnelCounter.of(each, asOf, rates)));
        List<LeadCounter<?>> all = new ArrayList<>(counters);
        all.addAll(others);
        source.count(leads, all);
        List<FunnelNumbers> numbers = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            numbers.add(withTyped(terms.get(i), counters.get(i).finish()));
        }
        return numbers;
    }

    /** A number may be for one version of the agreement alone. */
    private void mustBeKnown(List<ResolvedTerms> terms, FunnelNumbers numbers) {
        String lines = NumbersValidator.validate(terms, numbers).stream()
                .map(number -> number.explain(locale))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            throw new UnusableInput(lines);
        }
    }

    private FunnelNumbers withTyped(ResolvedTerms terms, FunnelNumbers counted) {
        try {
            return typed.map(numbers -> NumbersValidator.selectKnown(terms, numbers))
                    .map(counted::plus)
                    .orElse(counted);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnusableInput(
                    "manually entered numbers: " + UnusableInput.because(e).getMessage());
        }
    }
}
