package org.closedloop.sla.json.shape;

/** Which change of a field makes an agreement stricter. */
public enum Stricter {
    /** A greater value; of a list, more items. */
    MORE,
    /** A smaller value. */
    LESS
}
