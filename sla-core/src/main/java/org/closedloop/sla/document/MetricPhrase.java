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
 * The sentence of a kind of metric. Its values are the metric's {@linkplain Metric#parameters() parameters}.
 *
 * @param key the sentence's name in the resources
 * @param isOf whether a metric has this sentence
 * @param parameters the kind of each value
 * @param make makes the metric of an id and the sentence's values
 */
record MetricPhrase(
        String key,
        Predicate<Metric> isOf,
        List<Parameter<?>> parameters,
        BiFunction<String, List<Object>, Metric> make) {

    /** The word for the kind of {@link LeadValue}, whose sentence is followed by the worth of each segment. */
    static final String LEAD_VALUE = "lead-value";

    /** Every sentence, in the order in which they are tried. */
    static final List<MetricPhrase> ALL = List.of(
            one("stage-count", "stage", Value.STAGE, StageCount::of),
            one(LEAD_VALUE, "stage", Value.STAGE, MetricPhrase::leadValue),
            conversion(ConversionBasis.COHORT),
            conversion(ConversionBasis.PERIOD),
            none("acceptance", Acceptance::of),
            none("close-rate", CloseRate::of),
            none("revenue", Revenue::of),
            one("attributed-share", "role", Value.ROLE, AttributedShare::of),
            responseTime("time", limit -> limit.getBusinessTime().isPresent()),
            responseTime("days", limit -> limit.getBusinessDays().isPresent()),
            one("contact-attempts", "atLeast", Value.COUNT, ContactAttempts::of),
            none("rejection-reasons", RejectionReasons::of),
            one("feedback", "within", Value.LIMIT, Feedback::of),
            one("completeness", "fields", Value.QUOTED_SET, MetricPhrase::completeness),
            one("report-delivery", "withinDays", Value.COUNT, ReportDelivery::of));

    /** An attribute of a metric in its sentence. */
    record Parameter<V>(String name, Value<V> value) {

        @SuppressWarnings("unchecked")
        String print(Object parameter, ContractWording words) {
            return value.print(words, (V) parameter);
        }

        @SuppressWarnings("unchecked")
        V carry(Object parameter, Losses losses) {
            return value.carry(name, (V) parameter, losses);
        }
    }

    private static MetricPhrase none(String type, Function<String, Metric> make) {
        return new MetricPhrase(type, isOf(type), List.of(), (id, values) -> make.apply(id));
    }

    @SuppressWarnings("unchecked")
    private static <V> MetricPhrase one(String type, String name, Value<V> value, BiFunction<String, V, Metric> make) {
        return new MetricPhrase(
                type,
                isOf(type),
                List.of(new Parameter<>(name, value)),
                (id, values) -> make.apply(id, (V) values.get(0)));
    }

    private static MetricPhrase conversion(ConversionBasis basis) {
        return new MetricPhrase(
                "conversion." + basis,
                metric -> metric instanceof Conversion conversion && conversion.getBasis() == basis,
                List.of(new Parameter<>("from", Value.STAGE), new Parameter<>("to", Value.STAGE)),
                (id, values) -> Conversion.of(id, (Stage) values.get(0), (Stage) values.get(1), basis));
    }

    /** A limit in days has a sentence of its own, because pauses do not lengthen it. */
    private static MetricPhrase responseTime(String variant, Predicate<TimeLimit> hasSentence) {
        return new MetricPhrase(
                "response-time." + variant,
                isOf("response-time")
                        .and(metric -> metric.limit().filter(hasSentence).isPresent()),
                List.of(new Parameter<>("within", Value.LIMIT), new Parameter<>("from", Value.word(ClockStart.class))),
                (id, values) -> ResponseTime.of(id, (TimeLimit) values.get(0), (ClockStart) values.get(1)));
    }

    private static Predicate<Metric> isOf(String type) {
        return metric -> metric.type().equals(type);
    }

    private static LeadValue leadValue(String id, Stage stage) {
        return LeadValue.builder().id(id).stage(stage).build();
    }

    private static Completeness completeness(String id, Set<String> fields) {
        return Completeness.builder().id(id).addAllFields(fields).build();
    }

    /** The sentence of this metric. */
    static MetricPhrase of(Metric metric) {
        return ALL.stream()
                .filter(phrase -> phrase.isOf().test(metric))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence for metrics of type " + metric.type()));
    }

    /** The name of the sentence with all attributes. */
    String longKey() {
        return "metric." + key + ".long";
    }

    /** The metric in its long or its short form. */
    String print(Metric metric, String form, ContractWording words) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.add(parameters.get(i).print(metric.parameters().get(i), words));
        }
        return words.say("metric." + key + "." + form, values.toArray());
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
        for (int i = 0; i < parameters.size(); i++) {
            values.add(parameters.get(i).carry(metric.parameters().get(i), losses));
        }
        return make.apply(id, values);
    }
}
