package org.closedloop.sla.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@link FunnelCounter} counts, as a value that is sent to other machines by Java serialization: the terms, the
 * day and the exchange rates. An engine such as Spark, Flink or Beam creates the counters of its partitions from it.
 *
 * <pre>{@code
 * CounterSpec spec = CounterSpec.of(terms, asOf);
 * JavaRDD<byte[]> parts = lines.mapPartitions(part -> {
 *     FunnelCounter counter = spec.newCounter();
 *     LeadReader.inEnglish().count(part, counter);
 *     return List.of(counter.toBytes()).iterator();
 * });
 * }</pre>
 *
 * <p><b>Serial form.</b> The agreement, the calendar, the exclusions and the added metrics are in their JSON form, with
 * its version; everything else is ISO 8601 or plain text. There are no other classes than {@code String} in it, so that
 * it does not depend on the Java release or on the class loader, and serializers that copy fields, such as Kryo, can be
 * used as well. The form also names the format of {@linkplain FunnelCounter#toBytes counter states}, which changes with
 * the rules of counting. A machine with a version of the library that has another form or format refuses it with an
 * {@link InvalidObjectException} that names both, and so it does if the JSON form has a field that it does not know.
 *
 * <p>Immutable and safe for use by many threads. Two specs are equal if their terms, days and rates are.
 */
public final class CounterSpec implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "sla-counter-spec/1";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(SlaModule.withEnvelope()).build();

    /** @serial the name and version of this form */
    private final String form;

    /** @serial the format of counter states */
    private final String counterFormat;

    /** @serial the agreement as a JSON document */
    private final String agreement;

    /** @serial the calendar as a JSON document */
    private final String calendar;

    /** @serial the days that count, such as {@code 2026} */
    private final String period;

    /** @serial the added metrics, each in its JSON form */
    private final String[] addedMetrics;

    /** @serial the added ranges, such as {@code 2026-03-01/2026-03-13}, in their order */
    private final String[] addedRanges;

    /** @serial the exclusions: a JSON document if some were recorded, {@code agreed}, or {@code none} */
    private final String exclusions;

    /** @serial the last day that is counted in full */
    private final String asOf;

    /** @serial the exchange rates, such as {@code EUR 0.94}, ordered by currency */
    private final String[] rates;

    /** What the texts mean; null until it is needed after a serializer has copied the fields. */
    private transient volatile @Nullable Meaning meaning;

    private record Meaning(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates, FunnelCounter counter) {}

    private CounterSpec(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {
        this.form = FORM;
        this.counterFormat = FunnelCounter.STATE_FORMAT;
        this.agreement = MAPPER.writeValueAsString(terms.getAgreement());
        this.calendar = MAPPER.writeValueAsString(terms.getCalendar());
        this.period = terms.getPeriod().toString();
        this.addedMetrics =
                terms.getAddedMetrics().stream().map(MAPPER::writeValueAsString).toArray(String[]::new);
        this.addedRanges = terms.getAddedRanges().stream()
                .sorted()
                .map(DateRange::toString)
                .toArray(String[]::new);
        this.exclusions = exclusionsOf(terms);
        this.asOf = asOf.toString();
        this.rates = new TreeMap<>(rates.getRates())
                .entrySet().stream()
                        .map(rate -> rate.getKey() + " " + rate.getValue())
                        .toArray(String[]::new);
    }

    private static String exclusionsOf(ResolvedTerms terms) {
        if (terms.getRecorded().isPresent()) {
            return MAPPER.writeValueAsString(terms.getRecorded().get());
        }
        return terms.getExclusions().isEmpty() ? "none" : "agreed";
    }

    /**
     * Returns the spec of counters without exchange rates.
     *
     * @param terms the terms that define what is counted
     * @param asOf the last day that is counted in full
     * @throws IllegalArgumentException if a metric needs what the terms lack, or a text of the terms cannot be written:
     *     half of a surrogate pair
     */
    public static CounterSpec of(ResolvedTerms terms, LocalDate asOf) {
        return of(terms, asOf, ExchangeRates.none());
    }

    /**
     * Returns the spec of counters that convert deals in other currencies.
     *
     * @param rates rates into the agreement's currency
     * @throws IllegalArgumentException if a metric needs what the terms lack, or a text of the terms cannot be written:
     *     half of a surrogate pair
     */
    public static CounterSpec of(ResolvedTerms terms, LocalDate asOf, ExchangeRates rates) {
        CounterSpec spec = new CounterSpec(
                Objects.requireNonNull(terms, "terms"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(rates, "rates"));
        if (!spec.meaning().terms().equals(terms)) {
            throw new IllegalArgumentException("counter spec: the terms of agreement '"
                    + terms.getAgreement().getId() + "' must read back equal from their JSON form, but do not");
        }
        return spec;
    }

    /** Returns a new, empty counter. Counters of equal specs can be merged. */
    public FunnelCounter newCounter() {
        return meaning().counter().neutral();
    }

    /** The terms that define what is counted. */
    public ResolvedTerms getTerms() {
        return meaning().terms();
    }

    /** The last day that is counted in full. */
    public LocalDate getAsOf() {
        return meaning().asOf();
    }

    /** The rates into the agreement's currency. */
    public ExchangeRates getRates() {
        return meaning().rates();
    }

    private Meaning meaning() {
        Meaning known = meaning;
        if (known == null) {
            known = read();
            meaning = known;
        }
        return known;
    }

    private Meaning read() {
        mustBe("form", FORM, form);
        mustBe("format of counters", FunnelCounter.STATE_FORMAT, counterFormat);
        ResolvedTerms terms = MAPPER.readValue(agreement, Agreement.class)
                .resolve(MAPPER.readValue(calendar, BusinessCalendar.class))
                .during(DateRange.parse(period))
                .alsoCounting(
                        Arrays.stream(addedMetrics)
                                .map(metric -> MAPPER.readValue(metric, Metric.class))
                                .toList(),
                        Arrays.stream(addedRanges).map(DateRange::parse).toList());
        if (exclusions.equals("none")) {
            terms = terms.withoutExclusions();
        } else if (!exclusions.equals("agreed")) {
            terms = terms.withExclusions(MAPPER.readValue(exclusions, Exclusions.class));
        }
        ExchangeRates.Builder converted = ExchangeRates.builder();
        for (String rate : rates) {
            converted.putRate(CurrencyUnit.of(rate.substring(0, 3)), new BigDecimal(rate.substring(4)));
        }
        LocalDate day = LocalDate.parse(asOf);
        ExchangeRates all = converted.build();
        return new Meaning(terms, day, all, FunnelCounter.of(terms, day, all));
    }

    private static void mustBe(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalArgumentException("counter spec: its " + what + " must be '" + expected + "', but was '"
                    + actual + "'; use the same version of the library on every machine");
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            meaning();
        } catch (IllegalArgumentException | JacksonException e) {
            throw invalid(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw invalid("counter spec: is not complete or malformed", e);
        }
    }

    private static InvalidObjectException invalid(String message, RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException(message);
        invalid.initCause(cause);
        return invalid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CounterSpec spec
                && meaning().terms().equals(spec.meaning().terms())
                && asOf.equals(spec.asOf)
                && Arrays.equals(rates, spec.rates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getTerms().getAgreement(), asOf);
    }

    /** The agreement, its version and the day, for logs. */
    @Override
    public String toString() {
        Agreement counted = getTerms().getAgreement();
        return "counter spec of '" + counted.getId() + "/" + counted.getVersion() + "' as of " + asOf;
    }
}
