package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.util.TreeMap;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.attribution.AttributionTerms;
import org.joda.money.CurrencyUnit;

/**
 * What a count rests on. Counters can be merged exactly if their frames are equal.
 *
 * @param terms what is counted
 * @param asOf the last day that is counted in full
 * @param rates rates into the agreement's currency
 */
record Frame(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {

    /** The agreement's currency; a metric that sums up deals cannot do without. */
    CurrencyUnit currencyOf(String metric) {
        return terms.getCurrency()
                .orElseThrow(() -> new IllegalArgumentException("metric '" + metric
                        + "': needs the currency of the agreement's definition of revenue, but there is none"));
    }

    /** How deals are attributed; a metric that attributes them cannot do without. */
    AttributionTerms attributionOf(String metric) {
        return terms.getAgreement()
                .getDefinitions()
                .getAttribution()
                .orElseThrow(() -> new IllegalArgumentException(
                        "metric '" + metric + "': needs the agreement's definition of attribution, but there is none"));
    }

    /** Puts the amount into this currency if there is a rate; else it stays what it is. */
    void convert(MinorAmount amount, CurrencyUnit into) {
        if (!amount.isIn(into) && !rates.getRates().isEmpty()) {
            rates.convert(amount.toMoney(), into).ifPresent(amount::set);
        }
    }

    /** What a counter's state is held against: agreement and version, day, rates, calendar, ranges, metrics. */
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
        return text.toString();
    }

    /** The agreement, day and rates, for messages. */
    @Override
    public String toString() {
        return "'" + terms.getAgreement().getId() + "/" + terms.getAgreement().getVersion() + "' as of " + asOf
                + (rates.getRates().isEmpty() ? "" : " with rates " + rates.getRates());
    }
}
