package org.closedloop.sla.metric;

import java.util.Locale;

/** The kind of quantity of a metric, of its targets and of its measurements. */
public enum Quantity {
    /** A number of leads. */
    COUNT,
    /** A sum of money. */
    MONEY,
    /** A part of a whole. */
    SHARE,
    /** A day on which something was delivered. */
    DELIVERY;

    /** Returns the word for it in a message, such as {@code count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
