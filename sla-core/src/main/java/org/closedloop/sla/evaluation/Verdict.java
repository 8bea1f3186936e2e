package org.closedloop.sla.evaluation;

/** How a target stands in a window. */
public enum Verdict {
    /** The window has not begun, or a delivery's window has not ended. */
    UPCOMING,
    /** Not decided yet, and at or above its pace. */
    ON_TRACK,
    /** Not decided yet, and behind its pace by more than the target tolerates. */
    AT_RISK,
    /** Reached; nothing can change it any more. */
    MET,
    /** Not reached; nothing can change it any more. */
    MISSED,
    /** Nobody measured it, or there is too little to say; never the same as zero. */
    NO_DATA;

    /** Whether nothing can change it any more. */
    public boolean isFinal() {
        return this == MET || this == MISSED;
    }
}
