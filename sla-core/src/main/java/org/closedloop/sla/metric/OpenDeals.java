package org.closedloop.sla.metric;

/** Whether open deals are part of the denominator of a {@link WinRate}. */
public enum OpenDeals {
    /** Won deals divided by all deals: open deals count as not won yet. */
    INCLUDED,
    /** Won deals divided by closed deals: open deals do not count. */
    EXCLUDED
}
