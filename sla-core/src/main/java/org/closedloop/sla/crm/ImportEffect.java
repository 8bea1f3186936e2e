package org.closedloop.sla.crm;

/** What was done about something that an import found. */
public enum ImportEffect {
    /** The record was skipped. */
    SKIPPED,
    /** The record was used without the field. */
    FIELD_IGNORED,
    /** The record was used with an assumed value. */
    ASSUMED,
    /** The record was used unchanged. */
    KEPT,
    /** The record was merged into another record's lead. */
    MERGED,
    /** The issue concerns no single record, but a page or the mapping. */
    NONE
}
