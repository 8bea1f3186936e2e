package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * An interval that contains a value with a probability of 80 %: it is less than the low end with a probability of at
 * most 10 %, and greater than the high end with one of at most 10 %. Both ends are inclusive and have the target's
 * unit.
 *
 * <p>Numbers of leads are whole numbers, so that their intervals contain the value with slightly more than 80 %.
 */
@Value.Immutable(builder = false)
public interface ForecastInterval extends WithForecastInterval {

    /** The probability of a value in the interval, as a decimal fraction. */
    BigDecimal PROBABILITY = new BigDecimal("0.8");

    /** The low end, inclusive; rounded down. */
    @Value.Parameter
    BigDecimal getLow();

    /** The high end, inclusive; rounded up. */
    @Value.Parameter
    BigDecimal getHigh();

    @Value.Check
    default void check() {
        if (getHigh().compareTo(getLow()) < 0) {
            throw new IllegalArgumentException(
                    "forecast interval: must not end before it starts, but was " + getLow() + " to " + getHigh());
        }
    }

    /**
     * Returns the interval with these ends, inclusive.
     *
     * @throws IllegalArgumentException if the high end is less than the low one
     */
    static ForecastInterval of(BigDecimal low, BigDecimal high) {
        return ImmutableForecastInterval.of(low, high);
    }
}
