package org.closedloop.sla.time;

/** How a target applies to a window that the agreement's period cuts short. */
public enum CutWindow {
    /** In proportion to the window's working days within the period. */
    PRORATED,
    /** In full. */
    FULL,
    /** Not at all: the window is omitted. */
    SKIPPED
}
