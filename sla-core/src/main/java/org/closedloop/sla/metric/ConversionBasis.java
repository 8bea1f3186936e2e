package org.closedloop.sla.metric;

/** How the entries into two stages are compared. */
public enum ConversionBasis {
    /**
     * The entries into the later stage within the window, divided by the entries into the earlier one within the same
     * window. Final at the window's end. As the leads differ, the rate can exceed 1.
     */
    PERIOD,
    /**
     * The leads that entered the earlier stage within the window and the later one at the same time or at any time
     * after, divided by all that entered the earlier stage within the window. At most 1; the rate of a recent cohort
     * can still grow. With a {@linkplain Conversion#getWithin() time}, it is final when the cohort is mature.
     */
    COHORT
}
