package org.closedloop.sla.planning;

/** Where the numbers of a plan are rounded up to whole leads. */
public enum StageRounding {
    /** Each stage is computed from the exact number of the stage below, and rounded once. */
    ONCE,
    /** Each stage is computed from the number of the stage below after rounding it up: only whole deals are won. */
    EACH_STAGE
}
