package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.util.TreeMap;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.counting.state.MinorAmount;
import org.joda.money.CurrencyUnit;

/**
 * The terms, day and rates of a count. Counters can be merged if their contexts are equal.
 *
 * @param terms the terms that define what is counted
 * @param asOf the last day that is counted in full
 * @param rates rates into the agreement's currency
 */
record CountContext(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {

    /**
     * Returns the agreement's currency, which a metric of deals needs.
     *
     * @throws IllegalArgumentException if revenue is not defined
     */
    CurrencyUnit currencyOf(String metric) {
        return terms.getCurrency()
                .orElseThrow(() -> new IllegalArgumentException("metric '" + metric
                        + "': needs the currency of the agreement's definition of revenue, but there is none"));
    }

    /**
     * Returns the terms of attribution, which a metric of attributed revenue needs.
     *
     * @throws IllegalArgumentException if attribution is not defined
     */
    AttributionTerms attributionOf(String metric) {
        return terms.getAgreement()
                .getDefinitions()
                .getAttribution()
                .orElseThrow(() -> new IllegalArgumentException(
                        "metric '" + metric + "': needs the agreement's definition of attribution, but there is none"));
    }

    /** Converts the amount into this currency if there is a rate; otherwise leaves it unchanged. */
    void convert(MinorAmount amount, CurrencyUnit into) {
        if (!amount.isIn(into) && !rates.getRates().isEmpty()) {
            rates.convert(amount.toMoney(), into).ifPresent(amount::set);
        }
    }

    /** Returns the context in which a metric is counted: its calendar is without the excluded days. */
    CountContext of(String metric) {
        ResolvedTerms own = terms.forMetric(metric);
        return own == terms ? this : new CountContext(own, asOf, rates);
    }

    /** Returns the context as if nothing were excluded. */
    CountContext withoutExclusions() {
        return new CountContext(terms.withoutExclusions(), asOf, rates);
    }

    /**
     * Returns the text that identifies the context in a counter's state: agreement and version, day, rates, calendar,
     * ranges, metrics, exclusions.
     */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        text.append(terms.getAgreement().getId())
                .append('/')
                .append(terms.getAgreement().getVersion());
        text.append(" as of ").append(asOf);
        new TreeMap<>(rates.getRates())
                .forEach((currency, rate) ->
                        text.append(", ").append(currency).append('=').append(rate));
        text.append(", calendar ").append(terms.getCalendar().getId());
        text.append(", ranges ").append(terms.getRanges());
        terms.getMetrics()
                .forEach((id, metric) -> text.append(", ")
                        .append(id)
                        .append(' ')
                        .append(metric.getClass().getSimpleName()));
        if (!terms.getExclusions().isEmpty()) {
            text.append(", exclusions ").append(terms.getExclusions());
        }
        return text.toString();
    }

    /** The agreement, day and rates, for messages. */
    @Override
    public String toString() {
        return "'" + terms.getAgreement().getId() + "/" + terms.getAgreement().getVersion() + "' as of " + asOf
                + (rates.getRates().isEmpty() ? "" : " with rates " + rates.getRates());
    }
}
