package org.closedloop.sla.breakdown;

/** How groups are named by the values of fields, such as the names of owners. */
public enum GroupNaming {
    /** By the values in the CRM. */
    RECORDED,
    /** By numbered replacements, such as {@code owner 1}. */
    MASKED
}
