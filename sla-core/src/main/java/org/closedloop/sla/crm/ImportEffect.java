package org.closedloop.sla.crm;

/** What was done about something that an import found. */
public enum ImportEffect {
    /** The record was left out whole. */
    SKIPPED,
    /** The record was taken, without the field. */
    FIELD_IGNORED,
    /** The record was taken, with something that it does not say itself. */
    ASSUMED,
    /** The record was taken as it stands. */
    KEPT,
    /** The record went into another one's lead. */
    MERGED,
    /** It is about no single record: a page, or the mapping. */
    NONE
}
