package org.closedloop.sla.format;

import java.util.Locale;

/** What the times of a property are, beyond what their texts show. */
public enum TimeForm {
    /**
     * Days. A text or number at midnight UTC, or at midnight of its own offset or zone, is that day: HubSpot holds the
     * dates of all its users so.
     */
    DATE,
    /** Instants, even if they are all at midnight. A text that is only a day is still a day: no time is made up. */
    INSTANT,
    /** Numbers of seconds since 1970-01-01T00:00Z. */
    EPOCH_SECONDS,
    /** Numbers of milliseconds since 1970-01-01T00:00Z. */
    EPOCH_MILLIS,
    /** Numbers of microseconds since 1970-01-01T00:00Z. */
    EPOCH_MICROS,
    /**
     * Numbers of days since 1899-12-30 in the zone of times without an offset, as spreadsheets keep times: 46086.5 is
     * noon on 2026-03-05, and 46086 that day. Seconds are rounded.
     */
    SPREADSHEET_SERIAL;

    /** As a mapping's document has it, such as {@code epoch-seconds}. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
