package org.closedloop.sla.funnel;

/** What became of a deal. */
public enum DealOutcome {
    /** Still in the pipeline. */
    OPEN,
    /** Closed-won: the customer bought. */
    WON,
    /** Closed-lost: the customer did not. */
    LOST;

    /** Whether the deal is over, one way or the other. */
    public boolean isClosed() {
        return this != OPEN;
    }
}
