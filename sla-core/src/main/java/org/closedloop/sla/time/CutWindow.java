package org.closedloop.sla.time;

/** What is promised in a window that the agreement's period cuts short. */
public enum CutWindow {
    /** The part of the promise that the working days left in the window make up. */
    PRORATED,
    /** All of the promise. */
    FULL,
    /** Nothing: the window is left out. */
    SKIPPED
}
