package org.closedloop.sla.forecast;

/** What a forecast does not know and had to assume. */
public enum ForecastCaveat {
    /**
     * Leads that have not converted or have not been accepted yet may still be; the forecast takes them as they are, so
     * that the share may end higher.
     */
    LATER_CONVERSIONS,
    /** The window has fewer leads so far than the target's minimum sample; one that ends so is not met. */
    MINIMUM_SAMPLE,
    /**
     * The amounts of single deals are not known; they are assumed to vary as much as their average over the agreement's
     * period, or as past windows did.
     */
    ASSUMED_AMOUNTS
}
