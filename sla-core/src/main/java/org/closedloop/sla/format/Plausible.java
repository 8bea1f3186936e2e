package org.closedloop.sla.format;

import java.time.Instant;

/** The plausible times of a CRM, from 1980 to 2199. Other times represent "never" or "unknown". */
final class Plausible {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2199;
    private static final Instant EARLIEST = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");

    private Plausible() {}

    static boolean is(Instant instant) {
        return !instant.isBefore(EARLIEST) && instant.isBefore(LATEST);
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
