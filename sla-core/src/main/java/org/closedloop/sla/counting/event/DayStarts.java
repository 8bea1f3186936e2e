package org.closedloop.sla.counting.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The starts of days in a zone, in seconds since 1970-01-01T00:00Z.
 *
 * <p>Exports contain few distinct days, each many times, so that recent ones are cached. Not thread-safe.
 */
public final class DayStarts {

    /** Beyond this day, every day has 24 hours in UTC, as {@link LocalDate} does not cover it. */
    private static final long FARTHEST_DAY = 1L << 33;

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int CACHED = 1 << 10;
    private static final long NONE = Long.MIN_VALUE;

    private final ZoneId zone;
    private long[] days = {};
    private long[] starts = {};

    public DayStarts(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the first second of a day, which is given in days since 1970-01-01. */
    public long startOf(long day) {
        if (days.length == 0) {
            days = new long[CACHED];
            starts = new long[CACHED];
            Arrays.fill(days, NONE);
        }
        int slot = (int) day & (CACHED - 1);
        if (days[slot] != day) {
            starts[slot] = find(day);
            days[slot] = day;
        }
        return starts[slot];
    }

    /** Returns the day of a second, in days since 1970-01-01. */
    public long dayOf(long second) {
        long day = Math.floorDiv(second, SECONDS_OF_DAY);
        while (startOf(day) > second) {
            day--;
        }
        while (startOf(day + 1) <= second) {
            day++;
        }
        return day;
    }

    private long find(long day) {
        return Math.abs(day) > FARTHEST_DAY
                ? day * SECONDS_OF_DAY
                : LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
    }
}
