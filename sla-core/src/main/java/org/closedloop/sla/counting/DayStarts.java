package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * When days begin in a zone, in seconds since 1970-01-01T00:00Z.
 *
 * <p>Exports have few days and each of them often, so the last ones asked for are remembered. For one thread at a time.
 */
final class DayStarts {

    /** Farther away, no zone's rules are asked: a day has 24 hours of UTC. */
    private static final long FARTHEST_DAY = 1L << 33;

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int REMEMBERED = 1 << 10;
    private static final long NONE = Long.MIN_VALUE;

    private final ZoneId zone;
    private long[] days = {};
    private long[] starts = {};

    DayStarts(ZoneId zone) {
        this.zone = zone;
    }

    /** The first second of a day, given in days since 1970-01-01. */
    long startOf(long day) {
        if (days.length == 0) {
            days = new long[REMEMBERED];
            starts = new long[REMEMBERED];
            Arrays.fill(days, NONE);
        }
        int place = (int) day & (REMEMBERED - 1);
        if (days[place] != day) {
            starts[place] = find(day);
            days[place] = day;
        }
        return starts[place];
    }

    private long find(long day) {
        return Math.abs(day) > FARTHEST_DAY
                ? day * SECONDS_OF_DAY
                : LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
    }
}
