package org.closedloop.sla.metric;

/** How the entries of two stages are set against each other. */
public enum ConversionBasis {
    /**
     * Entries into the later stage within the window, over entries into the earlier one within the same window. Known
     * at the window's end and never changes, but sets different leads against each other, so that it can exceed one.
     */
    PERIOD,
    /**
     * Of the leads that entered the earlier stage within the window, those that reached the later one, no matter when:
     * at the same time or after it. Never exceeds one; a young cohort still grows.
     */
    COHORT
}
