package org.closedloop.sla.planning;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.DateRange;

/** Replaces rates by what was measured. */
final class RateMeasurement {

    private RateMeasurement() {}

    /** Returns the rate as measured in the window; the given one if it was not. */
    static StageRate of(StageRate rate, List<Metric> metrics, FunnelNumbers numbers, DateRange window) {
        return metrics.stream()
                .filter(metric -> metric.getLeads().isAll() && measures(metric, rate))
                .map(metric -> ratio(numbers.find(window, metric.getId())))
                .flatMap(Optional::stream)
                .findFirst()
                .<StageRate>map(ratio -> StageRate.measured(rate.getFrom(), rate.getTo(), ratio, window))
                .orElse(rate);
    }

    /** Whether the metric measures a rate between these stages. */
    static boolean measures(Metric metric, StageRate rate) {
        if (metric instanceof Conversion conversion) {
            return conversion.getFrom().equals(rate.getFrom())
                    && conversion.getTo().equals(rate.getTo());
        }
        return metric instanceof CloseRate && isOfDeals(rate);
    }

    /** Whether the rate is that of the deals won. */
    static boolean isOfDeals(StageRate rate) {
        return rate.getFrom().equals(Stage.OPPORTUNITY) && rate.getTo().equals(Stage.CUSTOMER);
    }

    /** A ratio with a whole; without one there is no data. */
    private static Optional<Ratio> ratio(Optional<Measurement> found) {
        return found.filter(Ratio.class::isInstance).map(Ratio.class::cast).filter(ratio -> ratio.getWhole() > 0);
    }
}
