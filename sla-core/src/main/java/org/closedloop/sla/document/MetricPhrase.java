package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.time.TimeLimit;

/**
 * The sentence of a kind of metric. Its values are the metric's {@linkplain Metric#parameters() parameters}.
 *
 * @param key the sentence's name in the resources
 * @param parameters the kind of each value
 * @param make makes the metric of an id and the sentence's values
 */
record MetricPhrase(String key, List<Parameter<?>> parameters, BiFunction<String, List<Object>, Metric> make) {

    /** The word for the kind of {@link LeadValue}, whose sentence is followed by the worth of each segment. */
    static final String LEAD_VALUE = "lead-value";

    /** Every sentence, in the order in which they are tried. */
    static final List<MetricPhrase> ALL = List.of(
            one("stage-count", "stage", Value.STAGE, StageCount::of),
            one(LEAD_VALUE, "stage", Value.STAGE, MetricPhrase::leadValue),
            within("conversion.WITHIN", Value.DAY_LIMIT, Conversion::within),
            conversion(ConversionBasis.COHORT),
            conversion(ConversionBasis.PERIOD),
            none("acceptance", Acceptance::of),
            none("close-rate", CloseRate::of),
            none("revenue", Revenue::of),
            one("attributed-share", "role", Value.ROLE, AttributedShare::of),
            responseTime("time"),
            responseTime("days"),
            one("contact-attempts", "atLeast", Value.COUNT, ContactAttempts::of),
            none("rejection-reasons", RejectionReasons::of),
            none("rejection-count", id -> RejectionCount.of(id)),
            one("rejection-count.REASONS", "reasons", TextValue.QUOTED_SET, MetricPhrase::rejections),
            none("disqualification-count", id -> DisqualificationCount.of(id)),
            one("disqualification-count.REASONS", "reasons", TextValue.QUOTED_SET, MetricPhrase::disqualifications),
            none("non-rejection", NonRejection::of),
            none("reacceptance", Reacceptance::of),
            one("feedback", "within", Value.LIMIT, Feedback::of),
            one("completeness", "fields", TextValue.QUOTED_SET, MetricPhrase::completeness),
            one("report-delivery", "withinDays", Value.COUNT, ReportDelivery::of),
            within("stage-duration", Value.LIMIT, StageDuration::of),
            one("sales-cycle.CREATION", "within", Value.LIMIT, SalesCycle::fromCreation),
            salesCycle(),
            none("deal-count.WON", id -> DealCount.of(id, DealOutcome.WON)),
            none("deal-count.LOST", id -> DealCount.of(id, DealOutcome.LOST)),
            none("deal-count.OPEN", id -> DealCount.of(id, DealOutcome.OPEN)),
            none("win-rate.INCLUDED", id -> WinRate.of(id, OpenDeals.INCLUDED)),
            none("win-rate.EXCLUDED", id -> WinRate.of(id, OpenDeals.EXCLUDED)),
            none("deal-size.MEAN", id -> DealSize.of(id, SizeStatistic.MEAN)),
            none("deal-size.MEDIAN", id -> DealSize.of(id, SizeStatistic.MEDIAN)),
            cohortRevenue());

    /** Makes a metric of two stages and a limit. */
    private interface OfStages {
        Metric of(String id, Stage from, Stage to, TimeLimit within);
    }

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
        return new MetricPhrase(type, List.of(), (id, values) -> make.apply(id));
    }

    @SuppressWarnings("unchecked")
    private static <V> MetricPhrase one(String type, String name, Value<V> value, BiFunction<String, V, Metric> make) {
        return new MetricPhrase(
                type, List.of(new Parameter<>(name, value)), (id, values) -> make.apply(id, (V) values.get(0)));
    }

    private static MetricPhrase conversion(ConversionBasis basis) {
        return new MetricPhrase(
                "conversion." + basis,
                List.of(new Parameter<>("from", Value.STAGE), new Parameter<>("to", Value.STAGE)),
                (id, values) -> Conversion.of(id, (Stage) values.get(0), (Stage) values.get(1), basis));
    }

    private static MetricPhrase within(String key, Value<TimeLimit> limit, OfStages make) {
        return new MetricPhrase(
                key,
                List.of(
                        new Parameter<>("from", Value.STAGE),
                        new Parameter<>("to", Value.STAGE),
                        new Parameter<>("within", limit)),
                (id, values) -> make.of(id, (Stage) values.get(0), (Stage) values.get(1), (TimeLimit) values.get(2)));
    }

    private static MetricPhrase salesCycle() {
        return new MetricPhrase(
                "sales-cycle.STAGE",
                List.of(new Parameter<>("within", Value.LIMIT), new Parameter<>("from", Value.STAGE)),
                (id, values) -> SalesCycle.from(id, (Stage) values.get(1), (TimeLimit) values.get(0)));
    }

    private static MetricPhrase cohortRevenue() {
        return new MetricPhrase(
                "cohort-revenue",
                List.of(new Parameter<>("stage", Value.STAGE), new Parameter<>("within", Value.DAY_LIMIT)),
                (id, values) -> CohortRevenue.of(id, (Stage) values.get(0), (TimeLimit) values.get(1)));
    }

    private static MetricPhrase responseTime(String variant) {
        return new MetricPhrase(
                "response-time." + variant,
                List.of(new Parameter<>("within", Value.LIMIT), new Parameter<>("from", Value.word(ClockStart.class))),
                (id, values) -> ResponseTime.of(id, (TimeLimit) values.get(0), (ClockStart) values.get(1)));
    }

    /** Whether a metric has this sentence. */
    boolean isOf(Metric metric) {
        return metric.sentence().equals(key);
    }

    private static LeadValue leadValue(String id, Stage stage) {
        return LeadValue.builder().id(id).stage(stage).build();
    }

    private static Completeness completeness(String id, Set<String> fields) {
        return Completeness.builder().id(id).addAllFields(fields).build();
    }

    private static RejectionCount rejections(String id, Set<String> reasons) {
        return RejectionCount.builder().id(id).addAllReasons(reasons).build();
    }

    private static DisqualificationCount disqualifications(String id, Set<String> reasons) {
        return DisqualificationCount.builder().id(id).addAllReasons(reasons).build();
    }

    /** The sentence of this metric. */
    static MetricPhrase of(Metric metric) {
        return ALL.stream()
                .filter(phrase -> phrase.isOf(metric))
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
        return words.say("metric." + key + "." + form, values.toArray(String[]::new));
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
