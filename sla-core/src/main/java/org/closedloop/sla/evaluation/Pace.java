package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Compares the measurement of an open window with the value expected if it grew evenly over the working days.
 *
 * <p>The expected value is the required value times the elapsed working days, divided by all working days of the
 * window, rounded down to two decimals for display; verdicts are exact. The as-of day counts in full.
 */
@Value.Immutable
public interface Pace extends WithPace {

    /** The multiple of the pace from which on leads come too fast for sales to work them. */
    BigDecimal TOO_FAST = new BigDecimal("1.5");

    /** The elapsed working days of the window. */
    long getElapsedDays();

    /** All working days of the window. */
    long getTotalDays();

    /** The expected value, with two decimals, rounded down. */
    BigDecimal getExpected();

    /** The projected value at the end of the window, with two decimals, rounded down. */
    BigDecimal getProjected();

    /** The actual value divided by the expected one, with six decimals, rounded down. */
    BigDecimal getRatio();

    /**
     * The ratio from which on leads come too fast, {@link #TOO_FAST}; only for numbers of leads that enter a stage.
     * Money and deals are never too much.
     */
    Optional<BigDecimal> getTooFastFrom();

    /** Returns whether leads come too fast for sales to work them. */
    default boolean isTooFast() {
        return getTooFastFrom()
                .filter(limit -> getRatio().compareTo(limit) >= 0)
                .isPresent();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds paces. */
    final class Builder extends ImmutablePace.Builder {}
}
