package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.measurement.FunnelNumbers;

/**
 * How leads become numbers.
 *
 * @param reader reads the leads
 * @param typed numbers typed by hand, which are added
 * @param rates into the agreement's currency
 * @param asOf the last day that counts
 */
record LeadCount(LeadReader reader, Optional<FunnelNumbers> typed, ExchangeRates rates, LocalDate asOf) {

    /** The numbers by these terms; the leads are also counted by group. */
    FunnelNumbers of(ResolvedTerms terms, BreakdownCounter groups, InputStream leads) throws IOException {
        return of(List.of(terms), List.of(groups), leads).get(0);
    }

    /**
     * The numbers by each of these terms, in their order. The leads are read once: they may come from a pipe.
     *
     * @param groups counters by group, which count the same leads
     * @param leads the export; it stays open
     * @throws IOException if the export cannot be read
     */
    List<FunnelNumbers> of(List<ResolvedTerms> terms, List<BreakdownCounter> groups, InputStream leads)
            throws IOException {
        List<FunnelCounter> counters = new ArrayList<>();
        terms.forEach(each -> counters.add(FunnelCounter.of(each, asOf, rates)));
        List<LeadCounter<?>> all = new ArrayList<>(counters);
        all.addAll(groups);
        reader.count(leads, all);
        return counters.stream().map(counter -> withTyped(counter.finish())).toList();
    }

    private FunnelNumbers withTyped(FunnelNumbers counted) {
        try {
            return typed.map(counted::plus).orElse(counted);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnusableInput("manually entered numbers: " + e.getMessage());
        }
    }
}
