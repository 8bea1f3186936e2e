package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * How fast misses used up the budget of a share target over some days: the share of misses divided by the share
 * allowed. At 1 the budget lasts exactly as long as its window, at 2 half as long.
 */
@Value.Immutable(builder = false)
public interface BurnRate extends WithBurnRate {

    /** The days over which it was measured. */
    @Value.Parameter
    DateRange getDays();

    /** The number of misses in these days. */
    @Value.Parameter
    long getMisses();

    /** The number of leads or deals in these days. */
    @Value.Parameter
    long getLeads();

    /** The burn rate, with two decimals, rounded up. */
    @Value.Parameter
    BigDecimal getRate();

    @Value.Check
    default void check() {
        if (getMisses() < 0 || getMisses() > getLeads()) {
            throw new IllegalArgumentException("burn rate in " + getDays() + ": misses must be in 0 to " + getLeads()
                    + ", but were " + getMisses());
        }
    }

    /**
     * Returns a burn rate.
     *
     * @throws IllegalArgumentException if the misses are negative or exceed the leads
     */
    static BurnRate of(DateRange days, long misses, long leads, BigDecimal rate) {
        return ImmutableBurnRate.of(days, misses, leads, rate);
    }
}
