package org.closedloop.sla.forecast;

/**
 * How urgently a miss budget is used up, by the burn rates of a longer and a shorter span, as the alerts of error
 * budgets do. The longer span shows that it matters, the shorter one that it still goes on.
 *
 * <p>Source: Google, <i>The Site Reliability Workbook</i>, chapter 5, "Multiwindow, Multi-Burn-Rate Alerts". Its rates
 * of 14.4 and 6 are for hours of a month; a window of an agreement has about 20 working days, and its shorter span is
 * one of the windows in which the metric is measured, such as a week. A rate of 2 uses up half of a month's budget in a
 * week.
 */
public enum BurnAlert {
    /** Neither of the others. */
    NONE,
    /**
     * The window so far, and it and the windows before it together, burn at a rate above 1: the misses are more than
     * usual scatter, and the budget will not last.
     */
    SLOW,
    /** The window so far and its latest shorter span both burn at a rate of at least 2. */
    FAST
}
