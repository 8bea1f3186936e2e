package org.closedloop.sla.json.proposal;

import java.util.Locale;

/** What a file of an export holds, as {@code sla import} calls it. */
public enum ExportKind {
    /** Leads or contacts, perhaps with a deal in the same row. */
    LEADS,
    /** Deals or opportunities. */
    DEALS,
    /** Calls, meetings, mails and tasks. */
    ACTIVITIES,
    /** Changes of leads or deals, one a row. */
    HISTORY;

    /** The word before a file's name at the command line, such as {@code leads}. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }
}
