package org.closedloop.sla.json.difference;

/** Whether a change asks for more or for less. */
public enum Direction {
    /** More is owed, or sooner. */
    STRICTER,
    /** Less is owed, or later. */
    LAXER
}
