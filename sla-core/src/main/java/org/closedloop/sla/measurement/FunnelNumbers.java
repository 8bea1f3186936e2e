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
 * The funnel's numbers, window by window: counted from leads, or typed in by hand.
 *
 * <pre>{@code
 * FunnelNumbers numbers = FunnelNumbers.builder()
 *         .putWindow(DateRange.parse("2026-03"), WindowNumbers.builder().count("sqls", 118).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface FunnelNumbers extends WithFunnelNumbers {

    /** The last day that was counted in full; numbers typed in by hand need not say. */
    Optional<LocalDate> getAsOf();

    /** The numbers of each window. */
    Map<DateRange, WindowNumbers> getWindows();

    /** The numbers of each window; by start, then end. */
    @Value.Lazy
    default NavigableMap<DateRange, WindowNumbers> inOrder() {
        NavigableMap<DateRange, WindowNumbers> windows = new TreeMap<>(Tiles.ORDER);
        windows.putAll(getWindows());
        return Collections.unmodifiableNavigableMap(windows);
    }

    /** Where every record went; numbers typed in by hand have no records. */
    Optional<LeadAccount> getAccount();

    /**
     * What a metric gave in a window: its own number if there is one, else the sum of the windows that make it up
     * without gap or overlap (three months for a quarter), else nothing.
     */
    default Optional<Measurement> find(DateRange window, String metric) {
        Optional<Measurement> own =
                Optional.ofNullable(getWindows().get(window)).flatMap(numbers -> numbers.find(metric));
        return own.isPresent() ? own : Tiles.sum(this, window, metric);
    }

    /**
     * These and other numbers together, window by window.
     *
     * @throws IllegalArgumentException if both say as of which day they were counted, and the days differ
     */
    default FunnelNumbers plus(FunnelNumbers other) {
        Map<DateRange, WindowNumbers> sum = new LinkedHashMap<>(getWindows());
        other.getWindows().forEach((window, part) -> sum.merge(window, part, WindowNumbers::plus));
        Builder both = builder().windows(sum);
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

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds numbers, also by hand. */
    final class Builder extends ImmutableFunnelNumbers.Builder {}
}
