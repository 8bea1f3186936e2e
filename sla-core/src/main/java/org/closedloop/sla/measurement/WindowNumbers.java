package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The measurements of one window, by metric.
 *
 * <pre>{@code
 * WindowNumbers march = WindowNumbers.builder()
 *         .count("sqls", 118)
 *         .timing("response", 180, 12)
 *         .build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface WindowNumbers extends WithWindowNumbers {

    /** The measurements, by the metric's id. */
    Map<String, Measurement> getMeasurements();

    /** Returns the measurement of a metric; empty if it was not measured. */
    default Optional<Measurement> find(String metric) {
        return Optional.ofNullable(getMeasurements().get(metric));
    }

    /** Returns the sum of these and other numbers, per metric. */
    default WindowNumbers plus(WindowNumbers other) {
        Map<String, Measurement> sum = new LinkedHashMap<>(getMeasurements());
        other.getMeasurements().forEach((metric, part) -> sum.merge(metric, part, Measurement::plus));
        return builder().putAllMeasurements(sum).build();
    }

    /** Returns the empty numbers. */
    static WindowNumbers none() {
        return ImmutableWindowNumbers.of();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the numbers of a window. */
    final class Builder extends ImmutableWindowNumbers.Builder {

        /** Adds a number of leads. */
        public Builder count(String metric, long value) {
            return putMeasurement(metric, Count.of(value));
        }

        /** Adds an amount of money. */
        public Builder amount(String metric, Money total) {
            return putMeasurement(metric, Amount.of(total));
        }

        /** Adds a share of leads or deals. */
        public Builder ratio(String metric, long part, long whole) {
            return putMeasurement(metric, Ratio.of(part, whole));
        }

        /** Adds a share of money. */
        public Builder amountShare(String metric, Money part, Money whole) {
            return putMeasurement(metric, AmountShare.of(part, whole));
        }

        /** Adds the numbers within the limit and after it. */
        public Builder timing(String metric, long within, long late) {
            return putMeasurement(metric, Timing.of(within, late));
        }

        /** Adds a delivery on this day. */
        public Builder delivered(String metric, LocalDate on) {
            return putMeasurement(metric, Delivery.of(on));
        }
    }
}
