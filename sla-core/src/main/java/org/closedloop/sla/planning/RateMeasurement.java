package org.closedloop.sla.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** A rate of a plan beside what a past window has of it: measured with its sample, or not, with the reason. */
@Value.Immutable
public interface RateMeasurement extends WithRateMeasurement {

    /** The rate of the plan. */
    StageRate getPlanned();

    /** The window in which it was to be measured. */
    DateRange getWindow();

    /** The ids of the metrics that measure the rate of all leads; empty if there are none. */
    List<String> getMetrics();

    /** The rate as it was measured; empty if the numbers of none of the metrics have a sample. */
    Optional<MeasuredRate> getMeasured();

    /** Returns the measured rate, or the planned one if there is none. */
    default StageRate getRate() {
        return getMeasured().<StageRate>map(measured -> measured).orElse(getPlanned());
    }

    /**
     * Returns what was measured, or why nothing was, in one sentence, in German for German locales, otherwise in
     * English.
     */
    default String explain(Locale locale) {
        return new PlanSentences(locale).explain(this);
    }

    /** Measures a rate in a window, by the first metric that has a sample. */
    static RateMeasurement of(StageRate rate, List<Metric> metrics, FunnelNumbers numbers, DateRange window) {
        List<String> measuring = metrics.stream()
                .filter(metric -> metric.getLeads().isAll() && measures(metric, rate))
                .map(Metric::getId)
                .toList();
        return builder()
                .planned(rate)
                .window(window)
                .metrics(measuring)
                .measured(measuring.stream()
                        .flatMap(metric -> ratio(numbers.find(window, metric)).stream())
                        .findFirst()
                        .map(ratio -> StageRate.measured(rate.getFrom(), rate.getTo(), ratio, window)))
                .build();
    }

    /** Whether the metric measures a rate between these stages. */
    private static boolean measures(Metric metric, StageRate rate) {
        if (metric instanceof Conversion conversion) {
            return conversion.getFrom().equals(rate.getFrom())
                    && conversion.getTo().equals(rate.getTo());
        }
        return metric instanceof CloseRate && isOfDeals(rate);
    }

    /** Returns whether the rate is that of the deals won. */
    static boolean isOfDeals(StageRate rate) {
        return rate.getFrom().equals(Stage.OPPORTUNITY) && rate.getTo().equals(Stage.CUSTOMER);
    }

    /** A ratio with a whole; without one there is no data. */
    private static Optional<Ratio> ratio(Optional<Measurement> found) {
        return found.filter(Ratio.class::isInstance).map(Ratio.class::cast).filter(ratio -> ratio.getWhole() > 0);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds measurements. */
    final class Builder extends ImmutableRateMeasurement.Builder {}
}
