package org.closedloop.sla.metric;

/** What kind of quantity a metric gives, a target promises and a measurement holds. */
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
