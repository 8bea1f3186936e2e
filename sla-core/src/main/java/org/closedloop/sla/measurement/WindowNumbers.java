package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The numbers of one window, by metric.
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

    /** What was measured, by the metric's id. */
    Map<String, Measurement> getMeasurements();

    /** What this metric gave; empty when nobody measured it, which is not zero. */
    default Optional<Measurement> find(String metric) {
        return Optional.ofNullable(getMeasurements().get(metric));
    }

    /** This and another part together. */
    default WindowNumbers plus(WindowNumbers other) {
        Map<String, Measurement> sum = new LinkedHashMap<>(getMeasurements());
        other.getMeasurements().forEach((metric, part) -> sum.merge(metric, part, Measurement::plus));
        return builder().putAllMeasurements(sum).build();
    }

    /** No numbers at all. */
    static WindowNumbers none() {
        return ImmutableWindowNumbers.of();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the numbers of a window, also by hand. */
    final class Builder extends ImmutableWindowNumbers.Builder {

        /** So many leads. */
        public Builder count(String metric, long value) {
            return putMeasurement(metric, Count.of(value));
        }

        /** So much money. */
        public Builder amount(String metric, Money total) {
            return putMeasurement(metric, Amount.of(total));
        }

        /** So many of so many. */
        public Builder ratio(String metric, long part, long whole) {
            return putMeasurement(metric, Ratio.of(part, whole));
        }

        /** So much money of so much money. */
        public Builder amountShare(String metric, Money part, Money whole) {
            return putMeasurement(metric, AmountShare.of(part, whole));
        }

        /** So many within the limit and so many after it. */
        public Builder timing(String metric, long within, long late) {
            return putMeasurement(metric, Timing.of(within, late));
        }

        /** Delivered on this day. */
        public Builder delivered(String metric, LocalDate on) {
            return putMeasurement(metric, Delivery.of(on));
        }
    }
}
