package org.closedloop.sla.format;

import java.time.Instant;

/** The plausible times of a CRM, from 1980 to 2199. Other times represent "never" or "unknown". */
public final class Plausible {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2199;
    private static final Instant EARLIEST = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");

    private Plausible() {}

    /** Returns whether an instant is plausible. */
    public static boolean is(Instant instant) {
        return !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
    }

    /** Returns whether an instant, in seconds since 1970-01-01T00:00Z, is plausible. */
    public static boolean isSecond(long epochSecond) {
        return epochSecond >= EARLIEST.getEpochSecond() && epochSecond < LATEST.getEpochSecond();
    }

    /** Returns whether a year is plausible. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
