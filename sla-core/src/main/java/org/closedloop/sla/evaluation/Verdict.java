package org.closedloop.sla.evaluation;

/** The verdict on a target in a window. */
public enum Verdict {
    /** The window has not begun, or a delivery's window has not ended. */
    UPCOMING,
    /** Undecided, and at or above the pace. */
    ON_TRACK,
    /** Undecided, and behind the pace by more than the target's tolerance. */
    AT_RISK,
    /** Undecided, because leads of the cohort still have time to convert; see {@link WindowResult#getMatureOn}. */
    MATURING,
    /** Reached, and the window has ended or nothing can change the result. */
    MET,
    /**
     * Not reached at the end of the window, or when a cohort with a time is mature. Leads of a cohort without a time
     * can still convert and leads handed over can still be accepted afterwards; numbers of a later day are evaluated
     * anew.
     */
    MISSED,
    /**
     * The window has ended, but amounts of money without an exchange rate could make it met or missed. The measurement
     * has both sums. Not in the score.
     */
    UNDECIDED,
    /** Missed, and excused by a relief because of the counterpart. Not in the score. */
    EXCUSED,
    /**
     * Not measured, or too small a sample, or no lead has the required data, such as a time of the stage. Different
     * from zero.
     */
    NO_DATA;

    /** Returns whether the verdict is met or missed. */
    public boolean isFinal() {
        return this == MET || this == MISSED;
    }
}
