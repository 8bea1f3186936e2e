package org.closedloop.sla.time;

/** Where measuring windows start. */
public enum WindowAlignment {
    /** With the calendar: on Mondays, on the first of a month, quarter, half-year or year. */
    CALENDAR,
    /** With the agreement: the first window starts on its first day, the others follow from there. */
    AGREEMENT_START
}
