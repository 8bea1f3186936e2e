package org.closedloop.sla.examples.service.access;

import java.util.Locale;
import org.closedloop.sla.funnel.Role;

/** What the holder of a key may do. Everyone may read. */
public enum CallerRole {
    /** Reports for marketing, signs for it, and edits drafts, calendars and mappings. */
    MARKETING,
    /** Reports for sales, signs for it, and edits drafts, calendars and mappings. */
    SALES,
    /** A program that transfers what the CRM recorded of both sides. */
    INTEGRATION,
    /** Reads only. */
    READER;

    /** Whether the caller is a person of one of the two sides, who may agree to something. */
    public boolean isSide() {
        return this == MARKETING || this == SALES;
    }

    /** Whether the caller may report what this side reports. */
    public boolean reportsFor(Role side) {
        return this == INTEGRATION || (isSide() && name().equals(side.name()));
    }

    /** The role in messages and in the audit log, such as {@code marketing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
