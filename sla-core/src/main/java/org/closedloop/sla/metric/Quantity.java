package org.closedloop.sla.metric;

/** The kind of quantity of a metric, of its targets and of its measurements. */
public enum Quantity {
    /** A number of leads. */
    COUNT,
    /** A sum of money. */
    MONEY,
    /** A part of a whole. */
    SHARE,
    /** A day on which something was delivered. */
    DELIVERY
}
