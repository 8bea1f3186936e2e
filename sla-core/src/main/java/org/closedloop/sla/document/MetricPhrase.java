package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
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
            one("StageCount", StageCount.class, Value.STAGE, StageCount::getStage, StageCount::of),
            one("LeadValue", LeadValue.class, Value.STAGE, LeadValue::getStage, MetricPhrase::leadValue),
            conversion(ConversionBasis.COHORT),
            conversion(ConversionBasis.PERIOD),
            none("Acceptance", Acceptance.class, Acceptance::of),
            none("CloseRate", CloseRate.class, CloseRate::of),
            none("Revenue", Revenue.class, Revenue::of),
            one("AttributedShare", AttributedShare.class, Value.ROLE, AttributedShare::getRole, AttributedShare::of),
            responseTime("time", limit -> limit.getBusinessTime().isPresent()),
            responseTime("days", limit -> limit.getBusinessDays().isPresent()),
            one(
                    "ContactAttempts",
                    ContactAttempts.class,
                    Value.COUNT,
                    ContactAttempts::getAtLeast,
                    ContactAttempts::of),
            none("RejectionReasons", RejectionReasons.class, RejectionReasons::of),
            one("Feedback", Feedback.class, Value.LIMIT, Feedback::getWithin, Feedback::of),
            one(
                    "Completeness",
                    Completeness.class,
                    Value.QUOTED_SET,
                    Completeness::getFields,
                    MetricPhrase::completeness),
            one(
                    "ReportDelivery",
                    ReportDelivery.class,
                    Value.COUNT,
                    ReportDelivery::getWithinDays,
                    ReportDelivery::of));

    /** An attribute of a metric in its sentence. */
    record Parameter<M, V>(Value<V> value, Function<M, V> get) {

        String print(M metric, Wording words) {
            return value.print(words, get.apply(metric));
        }
    }

    private static <M extends Metric> MetricPhrase<M> none(String key, Class<M> type, Function<String, M> make) {
        return new MetricPhrase<>(key, type, metric -> true, List.of(), (id, values) -> make.apply(id));
    }

    @SuppressWarnings("unchecked")
    private static <M extends Metric, V> MetricPhrase<M> one(
            String key, Class<M> type, Value<V> value, Function<M, V> get, BiFunction<String, V, M> make) {
        return new MetricPhrase<>(
                key,
                type,
                metric -> true,
                List.of(new Parameter<>(value, get)),
                (id, values) -> make.apply(id, (V) values.get(0)));
    }

    private static MetricPhrase<Conversion> conversion(ConversionBasis basis) {
        return new MetricPhrase<>(
                "Conversion." + basis,
                Conversion.class,
                metric -> metric.getBasis() == basis,
                List.of(
                        new Parameter<>(Value.STAGE, Conversion::getFrom),
                        new Parameter<>(Value.STAGE, Conversion::getTo)),
                (id, values) -> Conversion.of(id, (Stage) values.get(0), (Stage) values.get(1), basis));
    }

    /** A limit in days has a sentence of its own, because pauses do not lengthen it. */
    private static MetricPhrase<ResponseTime> responseTime(String variant, Predicate<TimeLimit> isOf) {
        return new MetricPhrase<>(
                "ResponseTime." + variant,
                ResponseTime.class,
                metric -> isOf.test(metric.getWithin()),
                List.of(
                        new Parameter<>(Value.LIMIT, ResponseTime::getWithin),
                        new Parameter<>(Value.word(ClockStart.class), ResponseTime::getFrom)),
                (id, values) -> ResponseTime.of(id, (TimeLimit) values.get(0), (ClockStart) values.get(1)));
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

    /** The name of the sentence that tells all about the metric. */
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
}
