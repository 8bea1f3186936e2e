package org.closedloop.sla.funnel;

/** A function that is party to the agreement. */
public enum Role {
    /** Marketing, which finds and qualifies leads, and hands them over to sales. */
    MARKETING,
    /** Sales, which works the leads handed over, and reports the outcome back. */
    SALES,
    /**
     * Inside sales development (ISD): an optional third function between the two, which can carry duties of its own.
     */
    INSIDE_SALES
}
