package org.closedloop.sla.breakdown;

/** The days of which a breakdown is made. */
public enum BreakdownSpan {
    /** The agreement's period so far, as one. */
    PERIOD,
    /** Each window of each target that has begun. */
    WINDOWS
}
