package org.closedloop.sla.format;

import java.util.Locale;

/** The form of the times of a property, for texts that do not determine it. */
public enum TimeForm {
    /**
     * Days. A text or number at midnight in UTC, or in its own offset or zone, is that day. HubSpot stores dates as
     * midnight UTC.
     */
    DATE,
    /** Instants, even if all are at midnight. A text without a time of day is a day. */
    INSTANT,
    /** Numbers of seconds since 1970-01-01T00:00Z. */
    EPOCH_SECONDS,
    /** Numbers of milliseconds since 1970-01-01T00:00Z. */
    EPOCH_MILLIS,
    /** Numbers of microseconds since 1970-01-01T00:00Z. */
    EPOCH_MICROS,
    /**
     * Numbers of days since 1899-12-30 in the zone of times without an offset, as in spreadsheets: 46086.5 is noon on
     * 2026-03-05, and 46086 that day. Seconds are rounded.
     */
    SPREADSHEET_SERIAL;

    /** The name in a mapping document, such as {@code epoch-seconds}. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
