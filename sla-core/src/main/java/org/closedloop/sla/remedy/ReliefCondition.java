package org.closedloop.sla.remedy;

/** What must hold of the cause of a relief. */
public enum ReliefCondition {
    /** The actual value exceeds the limit. */
    OVER,
    /** The actual value is below the limit. */
    UNDER,
    /** The cause is missed. */
    MISSED
}
