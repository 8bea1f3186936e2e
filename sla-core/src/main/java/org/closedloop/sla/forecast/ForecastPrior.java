package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * What a forecast assumes of a window before anything is measured in it: the mean of past windows, or nothing.
 *
 * <p>A prior without windows is weak: Jeffreys' prior, which has the weight of half a lead for numbers and money, and
 * of one lead for shares.
 */
@Value.Immutable
public interface ForecastPrior extends WithForecastPrior {

    /**
     * The past windows from which it is estimated, in chronological order; empty for the weak prior, else at least
     * three.
     */
    List<DateRange> getWindows();

    /**
     * The mean of the past windows: leads or money per working day, or a share as a decimal fraction; with six
     * decimals, rounded down. Empty for the weak prior.
     */
    Optional<BigDecimal> getMean();

    /** Returns whether no past windows are known. */
    default boolean isWeak() {
        return getWindows().isEmpty();
    }

    @Value.Check
    default void check() {
        if (getWindows().isEmpty() == getMean().isPresent()) {
            throw new IllegalArgumentException(
                    "forecast prior: must have a mean if and only if it has windows, but was " + getWindows() + " and "
                            + getMean());
        }
    }

    /** Returns the weak prior. */
    static ForecastPrior weak() {
        return builder().build();
    }

    /** Returns a new builder, of the weak prior by default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds priors. */
    final class Builder extends ImmutableForecastPrior.Builder {}
}
