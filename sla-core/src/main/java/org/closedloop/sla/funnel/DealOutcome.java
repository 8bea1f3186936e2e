package org.closedloop.sla.funnel;

/** The outcome of a deal. */
public enum DealOutcome {
    /** Still in the pipeline. */
    OPEN,
    /** Closed-won: the customer bought. */
    WON,
    /** Closed-lost: the customer did not buy. */
    LOST;

    /** Returns whether the deal is won or lost. */
    public boolean isClosed() {
        return this != OPEN;
    }
}
