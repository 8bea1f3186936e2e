package org.closedloop.sla.document;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;

/**
 * Which sentence of the resources tells a metric.
 *
 * @param key the sentence's name
 * @param arguments what stands in it
 */
record MetricSentence(String key, List<String> arguments) {

    static MetricSentence of(Metric metric, Wording words) {
        if (metric instanceof StageCount count) {
            return sentence(StageCount.class, words.name(count.getStage()));
        }
        if (metric instanceof LeadValue value) {
            return sentence(LeadValue.class, words.name(value.getStage()));
        }
        if (metric instanceof Conversion conversion) {
            return sentence(Conversion.class, words.name(conversion.getFrom()), words.name(conversion.getTo()))
                    .in(conversion.getBasis().name());
        }
        if (metric instanceof AttributedShare share) {
            return sentence(AttributedShare.class, words.name(share.getRole()));
        }
        if (metric instanceof ResponseTime response) {
            return sentence(
                            ResponseTime.class,
                            words.durations().of(response.getWithin()),
                            words.name(response.getFrom()))
                    .in(response.getWithin().getBusinessDays().isPresent() ? "days" : "time");
        }
        if (metric instanceof ContactAttempts attempts) {
            return sentence(ContactAttempts.class, words.figures().count(attempts.getAtLeast()));
        }
        if (metric instanceof Feedback feedback) {
            return sentence(Feedback.class, words.durations().of(feedback.getWithin()));
        }
        if (metric instanceof Completeness completeness) {
            return sentence(Completeness.class, words.quoted(completeness.getFields()));
        }
        if (metric instanceof ReportDelivery report) {
            return sentence(ReportDelivery.class, words.figures().count(report.getWithinDays()));
        }
        return sentence(kindOf(metric));
    }

    /** The kind of a metric that has no parameter. */
    private static Class<?> kindOf(Metric metric) {
        return Stream.of(Acceptance.class, CloseRate.class, Revenue.class, RejectionReasons.class)
                .filter(kind -> kind.isInstance(metric))
                .findFirst()
                .orElseThrow();
    }

    private static MetricSentence sentence(Class<?> kind, String... arguments) {
        return new MetricSentence(kind.getSimpleName(), List.of(arguments));
    }

    /** The same sentence in one of its variants. */
    private MetricSentence in(String variant) {
        return new MetricSentence(key + "." + variant, arguments);
    }
}
