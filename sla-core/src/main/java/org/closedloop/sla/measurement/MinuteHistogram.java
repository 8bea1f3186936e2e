package org.closedloop.sla.measurement;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A histogram of durations in whole minutes, with exact percentiles.
 *
 * <p>Minutes are not negative; only those that occur are kept, in ascending order.
 */
@Value.Immutable(singleton = true)
public interface MinuteHistogram extends WithMinuteHistogram {

    /** The number of occurrences by minute; each positive. */
    @Value.NaturalOrder
    SortedMap<Integer, Long> getCounts();

    /** Returns the number of all occurrences. */
    @Value.Lazy
    default long getTotal() {
        return getCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns a percentile by the nearest-rank method: the smallest minute {@code m} such that at least
     * {@code ceil(percentage / 100 * total)} durations are at most {@code m}.
     *
     * @param percentage in 1 to 100
     * @return empty if the histogram is empty
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    default OptionalInt percentile(int percentage) {
        if (percentage < 1 || percentage > 100) {
            throw new IllegalArgumentException("percentile: must be in 1 to 100, but was " + percentage);
        }
        // By whole hundreds and the rest, which cannot overflow.
        long total = getTotal();
        long rank = total / 100 * percentage + (total % 100 * percentage + 99) / 100;
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : getCounts().entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the sum of both histograms. */
    default MinuteHistogram plus(MinuteHistogram other) {
        SortedMap<Integer, Long> sum = new TreeMap<>(getCounts());
        other.getCounts().forEach((minute, count) -> sum.merge(minute, count, Math::addExact));
        return of(sum);
    }

    @Value.Check
    default void check() {
        getCounts().forEach((minute, count) -> {
            if (minute < 0 || count <= 0) {
                throw new IllegalArgumentException("minute histogram: minutes must not be negative and counts positive,"
                        + " but minute " + minute + " occurs " + count + " times");
            }
        });
        NumberSum.check("minute histogram", getCounts().values().stream().mapToLong(Long::longValue));
    }

    /** Returns the empty histogram. */
    static MinuteHistogram empty() {
        return ImmutableMinuteHistogram.of();
    }

    /**
     * Returns a histogram of these occurrences by minute.
     *
     * @throws IllegalArgumentException if a minute is negative or a count is not positive, or if the sum of the counts
     *     is 2^63 or more
     */
    static MinuteHistogram of(Map<Integer, Long> counts) {
        return ImmutableMinuteHistogram.builder().putAllCounts(counts).build();
    }
}
