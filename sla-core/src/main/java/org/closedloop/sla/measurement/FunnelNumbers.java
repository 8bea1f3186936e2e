package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The measurements of the funnel per window, counted from leads or entered by hand.
 *
 * <pre>{@code
 * FunnelNumbers numbers = FunnelNumbers.builder()
 *         .putWindow(DateRange.parse("2026-03"), WindowNumbers.builder().count("sqls", 118).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface FunnelNumbers extends WithFunnelNumbers {

    /** The last day that was counted in full; optional for numbers entered by hand. */
    Optional<LocalDate> getAsOf();

    /** The numbers by window. */
    Map<DateRange, WindowNumbers> getWindows();

    /** The numbers by window as if nothing were excluded; empty if there are no exclusions. */
    Map<DateRange, WindowNumbers> getUnexcluded();

    /** Returns the numbers as if nothing were excluded; the same if there are no exclusions. */
    default FunnelNumbers withoutExclusions() {
        return getUnexcluded().isEmpty() ? this : withWindows(getUnexcluded()).withUnexcluded(Map.of());
    }

    /** Returns the numbers by window, ordered by start, then end. */
    @Value.Lazy
    default NavigableMap<DateRange, WindowNumbers> inOrder() {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(getWindows()));
    }

    /** The account of all records; empty for numbers entered by hand. */
    Optional<LeadAccount> getAccount();

    /**
     * Returns the measurement of a metric in a window: its own if present, otherwise the sum of the windows that cover
     * it without gap or overlap, such as three months for a quarter; empty if there is neither.
     *
     * @throws IllegalArgumentException if one of its counts would be 2^63 or more
     */
    default Optional<Measurement> find(DateRange window, String metric) {
        Optional<Measurement> own =
                Optional.ofNullable(getWindows().get(window)).flatMap(numbers -> numbers.find(metric));
        return own.isPresent() ? own : Tiles.sum(this, window, metric);
    }

    /**
     * Returns the sum of these and other numbers, per window.
     *
     * @throws IllegalArgumentException if both have an as-of day and the days differ
     */
    default FunnelNumbers plus(FunnelNumbers other) {
        Map<DateRange, WindowNumbers> sum = new LinkedHashMap<>(getWindows());
        other.getWindows().forEach((window, part) -> sum.merge(window, part, WindowNumbers::plus));
        Builder both = builder().windows(sum);
        if (!getUnexcluded().isEmpty() || !other.getUnexcluded().isEmpty()) {
            Map<DateRange, WindowNumbers> unexcluded =
                    new LinkedHashMap<>(withoutExclusions().getWindows());
            other.withoutExclusions()
                    .getWindows()
                    .forEach((window, part) -> unexcluded.merge(window, part, WindowNumbers::plus));
            both.unexcluded(unexcluded);
        }
        getAsOf()
                .filter(day -> other.getAsOf().filter(it -> !it.equals(day)).isPresent())
                .ifPresent(day -> {
                    throw new IllegalArgumentException(
                            "numbers counted as of " + day + " cannot be added to numbers as of "
                                    + other.getAsOf().get() + ": days would be missing or known too early");
                });
        getAsOf().or(other::getAsOf).ifPresent(both::asOf);
        getAccount()
                .map(mine -> other.getAccount().map(mine::plus).orElse(mine))
                .or(other::getAccount)
                .ifPresent(both::account);
        return both.build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds numbers. */
    final class Builder extends ImmutableFunnelNumbers.Builder {}
}
