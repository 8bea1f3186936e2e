package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.time.TimeLimit;

/**
 * The sentence of a kind of metric, and the attributes that are its values.
 *
 * @param key the sentence's name in the resources
 * @param isOf which metrics of the type have this sentence
 * @param make the metric with an id and the sentence's values
 */
record MetricPhrase<M extends Metric>(
        String key,
        Class<M> type,
        Predicate<M> isOf,
        List<Parameter<M, ?>> parameters,
        BiFunction<String, List<Object>, M> make) {

    /** Every sentence, in the order in which they are tried. */
    static final List<MetricPhrase<?>> ALL = List.of(
            one(StageCount.class, "stage", Value.STAGE, StageCount::getStage, StageCount::of),
            one(LeadValue.class, "stage", Value.STAGE, LeadValue::getStage, MetricPhrase::leadValue),
            conversion(ConversionBasis.COHORT),
            conversion(ConversionBasis.PERIOD),
            none(Acceptance.class, Acceptance::of),
            none(CloseRate.class, CloseRate::of),
            none(Revenue.class, Revenue::of),
            one(AttributedShare.class, "role", Value.ROLE, AttributedShare::getRole, AttributedShare::of),
            responseTime("time", limit -> limit.getBusinessTime().isPresent()),
            responseTime("days", limit -> limit.getBusinessDays().isPresent()),
            one(ContactAttempts.class, "atLeast", Value.COUNT, ContactAttempts::getAtLeast, ContactAttempts::of),
            none(RejectionReasons.class, RejectionReasons::of),
            one(Feedback.class, "within", Value.LIMIT, Feedback::getWithin, Feedback::of),
            one(Completeness.class, "fields", Value.QUOTED_SET, Completeness::getFields, MetricPhrase::completeness),
            one(ReportDelivery.class, "withinDays", Value.COUNT, ReportDelivery::getWithinDays, ReportDelivery::of));

    /** An attribute of a metric in its sentence. */
    record Parameter<M, V>(String name, Value<V> value, Function<M, V> get) {

        String print(M metric, Wording words) {
            return value.print(words, get.apply(metric));
        }

        V carry(M metric, Losses losses) {
            return value.carry(name, get.apply(metric), losses);
        }
    }

    private static <M extends Metric> MetricPhrase<M> none(Class<M> type, Function<String, M> make) {
        return of("", type, metric -> true, (id, values) -> make.apply(id));
    }

    @SuppressWarnings("unchecked")
    private static <M extends Metric, V> MetricPhrase<M> one(
            Class<M> type, String name, Value<V> value, Function<M, V> get, BiFunction<String, V, M> make) {
        BiFunction<String, List<Object>, M> of = (id, values) -> make.apply(id, (V) values.get(0));
        return of("", type, metric -> true, of, new Parameter<>(name, value, get));
    }

    private static MetricPhrase<Conversion> conversion(ConversionBasis basis) {
        return of(
                "." + basis,
                Conversion.class,
                metric -> metric.getBasis() == basis,
                (id, values) -> Conversion.of(id, (Stage) values.get(0), (Stage) values.get(1), basis),
                new Parameter<>("from", Value.STAGE, Conversion::getFrom),
                new Parameter<>("to", Value.STAGE, Conversion::getTo));
    }

    /** A limit in days has a sentence of its own, because pauses do not lengthen it. */
    private static MetricPhrase<ResponseTime> responseTime(String variant, Predicate<TimeLimit> isOf) {
        return of(
                "." + variant,
                ResponseTime.class,
                metric -> isOf.test(metric.getWithin()),
                (id, values) -> ResponseTime.of(id, (TimeLimit) values.get(0), (ClockStart) values.get(1)),
                new Parameter<>("within", Value.LIMIT, ResponseTime::getWithin),
                new Parameter<>("from", Value.word(ClockStart.class), ResponseTime::getFrom));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <M extends Metric> MetricPhrase<M> of(
            String variant,
            Class<M> type,
            Predicate<M> isOf,
            BiFunction<String, List<Object>, M> make,
            Parameter<M, ?>... parameters) {
        return new MetricPhrase<>(typeOf(type) + variant, type, isOf, List.of(parameters), make);
    }

    /** The {@linkplain Metric#type() word for a kind}. */
    private static String typeOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static LeadValue leadValue(String id, Stage stage) {
        return LeadValue.builder().id(id).stage(stage).build();
    }

    private static Completeness completeness(String id, Set<String> fields) {
        return Completeness.builder().id(id).addAllFields(fields).build();
    }

    /** The sentence of this metric. */
    static MetricPhrase<?> of(Metric metric) {
        return ALL.stream().filter(phrase -> phrase.isOf(metric)).findFirst().orElseThrow();
    }

    boolean isOf(Metric metric) {
        return type.isInstance(metric) && isOf.test(type.cast(metric));
    }

    /** The name of the sentence with all attributes. */
    String longKey() {
        return "metric." + key + ".long";
    }

    /** The metric in its long or its short form. */
    String print(Metric metric, String form, Wording words) {
        return words.say(
                "metric." + key + "." + form,
                parameters.stream()
                        .map(parameter -> parameter.print(type.cast(metric), words))
                        .toArray());
    }

    /** The metric with the values of its sentence; each that cannot be parsed is reported. */
    Optional<Metric> parse(String id, List<SourceText> texts, ReadContext context) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).value().parse(texts.get(i), context).ifPresent(values::add);
        }
        return values.size() < parameters.size() ? Optional.empty() : Optional.of(make.apply(id, values));
    }

    /** The metric as its sentence will be read back. */
    Metric carry(String id, Metric metric, Losses losses) {
        List<Object> values = new ArrayList<>();
        parameters.forEach(parameter -> values.add(parameter.carry(type.cast(metric), losses)));
        return make.apply(id, values);
    }
}
