package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How an open window's number compares with what would be there by now if it grew evenly over the working days.
 *
 * <p>Expected is required times elapsed over all working days of the window, rounded down to two decimals for display;
 * the verdict compares exactly. A day that is over counts in full.
 */
@Value.Immutable
public interface Pace extends WithPace {

    /** From which multiple of the pace on a number is told to come too fast: sales cannot work a flood. */
    BigDecimal FLOOD = new BigDecimal("1.5");

    /** The working days of the window that are over. */
    long getElapsedDays();

    /** The working days of the window. */
    long getTotalDays();

    /** What would be there by now, of two decimals, rounded down. */
    BigDecimal getExpected();

    /** What will be there at the end if it goes on so, of two decimals, rounded down. */
    BigDecimal getProjected();

    /** Actual over expected, of six decimals, rounded down. */
    BigDecimal getRatio();

    /** Whether it comes at {@link #FLOOD} times the pace or faster. */
    default boolean isFlood() {
        return getRatio().compareTo(FLOOD) >= 0;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds paces. */
    final class Builder extends ImmutablePace.Builder {}
}
