package org.closedloop.sla.funnel;

/** The function for which somebody acts, signs, or is responsible. */
public enum Role {
    /** Marketing: finds and qualifies leads, and hands them over. */
    MARKETING,
    /** Sales: works the leads that it was handed, and reports back what became of them. */
    SALES,
    /**
     * Inside sales development (ISD): an optional third function between the two, which can carry duties of its own.
     */
    INSIDE_SALES
}
