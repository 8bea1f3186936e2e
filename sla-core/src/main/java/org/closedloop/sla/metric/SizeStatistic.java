package org.closedloop.sla.metric;

/** The statistic of a {@link DealSize}. */
public enum SizeStatistic {
    /** The arithmetic mean, rounded down to the currency's minor unit. */
    MEAN,
    /**
     * The middle amount; of an even number of deals, the mean of the two middle amounts, rounded down to the currency's
     * minor unit.
     */
    MEDIAN
}
