package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.remedy.TargetExclusion;
import org.joda.money.CurrencyUnit;

/**
 * The terms, day and rates of a count. Counters can be merged if their contexts are equal.
 *
 * @param terms the terms that define what is counted
 * @param asOf the last day that is counted in full
 * @param rates rates into the agreement's currency
 */
record CountContext(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {

    /** Characters of a part of a context that a message shows. */
    private static final int LONGEST_PART = 203;

    /** The clauses by which leads are counted. */
    private static final Map<String, Function<Agreement, Object>> CLAUSES = inOrder(
            entry("scope", Agreement::getScope),
            entry("definitions", Agreement::getDefinitions),
            entry("metrics", Agreement::getMetrics),
            entry("targets", Agreement::getTargets),
            entry("exclusions", Agreement::getExclusions));

    /** The parts beside the agreement and the calendar, by the words before their values in a message. */
    private static final Map<String, Function<CountContext, Object>> PARTS = inOrder(
            entry("days were", context -> context.terms.getPeriod()),
            entry("added metrics were", context -> context.terms.getAddedMetrics()),
            entry("added ranges were", context -> context.terms.getAddedRanges()),
            entry(
                    "exclusions were",
                    context -> context.terms.getExclusions().stream()
                            .map(TargetExclusion::getId)
                            .toList()),
            entry("day was", CountContext::asOf),
            entry("rates were", context -> new TreeMap<>(context.rates.getRates())));

    @SafeVarargs
    private static <T> Map<String, Function<T, Object>> inOrder(Map.Entry<String, Function<T, Object>>... parts) {
        Map<String, Function<T, Object>> all = new LinkedHashMap<>();
        for (Map.Entry<String, Function<T, Object>> part : parts) {
            all.put(part.getKey(), part.getValue());
        }
        return all;
    }

    private static <T> Map.Entry<String, Function<T, Object>> entry(String name, Function<T, Object> part) {
        return Map.entry(name, part);
    }

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
     * Returns what identifies the context in a counter's state, by name: agreement and version, day, rates, calendar,
     * ranges, metrics, exclusions.
     */
    Map<String, String> description() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("agreement", agreement());
        texts.put("day", asOf.toString());
        texts.put("rates", new TreeMap<>(rates.getRates()).toString());
        texts.put("calendar", terms.getCalendar().getId());
        texts.put("ranges", terms.getRanges().toString());
        StringJoiner metrics = new StringJoiner(", ");
        terms.getMetrics()
                .forEach(
                        (id, metric) -> metrics.add(id + " " + metric.getClass().getSimpleName()));
        texts.put("metrics", metrics.toString());
        texts.put("exclusions", terms.getExclusions().toString());
        return texts;
    }

    private String agreement() {
        return terms.getAgreement().getId() + "/" + terms.getAgreement().getVersion();
    }

    /** Returns how another context differs from this one, for messages: each part with both of its values. */
    String differenceFrom(CountContext other) {
        StringJoiner parts = new StringJoiner("; ");
        if (!agreement().equals(other.agreement())) {
            parts.add("the agreement was '" + agreement() + "' and '" + other.agreement() + "'");
        } else if (!terms.getAgreement().equals(other.terms.getAgreement())) {
            parts.add("the agreement '" + agreement() + "' differed in its " + differentClauses(other));
        }
        String calendar = terms.getCalendar().getId();
        if (!calendar.equals(other.terms.getCalendar().getId())) {
            parts.add("the calendar was '" + calendar + "' and '"
                    + other.terms.getCalendar().getId() + "'");
        } else if (!terms.getCalendar().equals(other.terms.getCalendar())) {
            parts.add("the calendar '" + calendar + "' differed in its zone, hours or holidays");
        }
        PARTS.forEach((name, part) -> {
            Object mine = part.apply(this);
            Object theirs = part.apply(other);
            if (!mine.equals(theirs)) {
                parts.add("the " + name + " " + excerpt(mine) + " and " + excerpt(theirs));
            }
        });
        return parts.length() == 0 ? "the recorded exclusions differed" : parts.toString();
    }

    private String differentClauses(CountContext other) {
        String named = CLAUSES.entrySet().stream()
                .filter(clause -> !clause.getValue()
                        .apply(terms.getAgreement())
                        .equals(clause.getValue().apply(other.terms.getAgreement())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "other clauses" : named;
    }

    private static String excerpt(Object value) {
        return Excerpt.of(value.toString(), LONGEST_PART, "...");
    }
}
