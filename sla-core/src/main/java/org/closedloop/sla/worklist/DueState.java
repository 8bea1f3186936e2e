package org.closedloop.sla.worklist;

/** What an open lead is waiting for, in the order in which leads are called. */
public enum DueState {
    /** The limit is broken. */
    OVERDUE,
    /** The deadline has not passed, or no working time since. */
    DUE,
    /** Only the day on which the clock started is known, so that there is no deadline. */
    UNTIMED,
    /** The clock is paused and the limit is not broken. */
    PAUSED
}
