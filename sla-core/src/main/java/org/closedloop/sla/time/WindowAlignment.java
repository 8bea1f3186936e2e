package org.closedloop.sla.time;

/** Where windows start. */
public enum WindowAlignment {
    /** On the calendar: on Mondays, or on the first day of a month, quarter, half-year or year. */
    CALENDAR,
    /** On the agreement's first day, and at whole window lengths after it. */
    AGREEMENT_START
}
