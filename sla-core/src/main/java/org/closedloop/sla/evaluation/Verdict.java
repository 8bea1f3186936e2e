package org.closedloop.sla.evaluation;

/** How a target stands in a window. */
public enum Verdict {
    /** The window has not begun, or a delivery's window has not ended. */
    UPCOMING,
    /** Not decided yet, and at or above its pace. */
    ON_TRACK,
    /** Not decided yet, and behind its pace by more than the target tolerates. */
    AT_RISK,
    /** Reached: the window is over, or nothing that still comes can change it. */
    MET,
    /**
     * Not reached when the window was over. The leads of a cohort, and leads handed over, may still convert or be
     * accepted after it; numbers counted on a later day are judged afresh.
     */
    MISSED,
    /**
     * Nobody measured it, or there is too little to say, or no lead at all has what is counted, such as a time of the
     * stage; never the same as zero.
     */
    NO_DATA;

    /** Whether it is decided: met or missed. */
    public boolean isFinal() {
        return this == MET || this == MISSED;
    }
}
