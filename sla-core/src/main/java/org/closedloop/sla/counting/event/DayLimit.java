package org.closedloop.sla.counting.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.TimeLimit;

/**
 * A limit in days, as {@link TimeLimit} defines it, by days since 1970-01-01. The last day of each start is cached, so
 * that nothing is allocated for most leads. If only the day of an event is known, that day counts. Not thread-safe.
 */
public final class DayLimit {

    private static final long MILLIS_OF_DAY = 86_400_000;
    private static final long MOST_DAYS = Long.MAX_VALUE / MILLIS_OF_DAY;
    private static final int CACHED = 1 << 10;
    private static final long NONE = Long.MIN_VALUE;
    private static final long ENDLESS = Long.MAX_VALUE;

    private final TimeLimit limit;
    private final BusinessCalendar calendar;
    private final DayStarts days;
    private final long[] starts = new long[CACHED];
    private final long[] lastDays = new long[CACHED];

    /** Creates a limit, which must be in days. */
    public DayLimit(TimeLimit limit, BusinessCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
        this.days = new DayStarts(calendar.getZone());
        Arrays.fill(starts, NONE);
    }

    /** Whether an event is within the limit after a start that is not certainly later. */
    public boolean isKept(Occurrence start, Occurrence end) {
        return end.dayIn(days) <= lastDay(start.dayIn(days));
    }

    /** Whether the limit has ended before this instant. */
    public boolean isOver(Occurrence start, Instant close) {
        long last = lastDay(start.dayIn(days));
        return last != ENDLESS && days.startOf(last + 1) <= close.getEpochSecond();
    }

    /**
     * The elapsed time in milliseconds, rounded up; if only the day of either is known, a day has 24 hours. Negative
     * times, which are possible only within a day, are 0. At most {@link Long#MAX_VALUE}.
     */
    public long elapsedMillis(Occurrence start, Occurrence end) {
        if (start.isDay() || end.isDay()) {
            long between = Math.max(0, end.dayIn(days) - start.dayIn(days));
            return between > MOST_DAYS ? Long.MAX_VALUE : between * MILLIS_OF_DAY;
        }
        long seconds = end.second() - start.second();
        if (seconds < 0) {
            return 0;
        }
        if (seconds > Long.MAX_VALUE / 1000 - 1) {
            return Long.MAX_VALUE;
        }
        int nanos = end.nano() - start.nano();
        return Math.max(0, seconds * 1000 + Math.floorDiv(nanos + 999_999, 1_000_000));
    }

    private long lastDay(long start) {
        int slot = (int) start & (CACHED - 1);
        if (starts[slot] != start) {
            lastDays[slot] = find(start);
            starts[slot] = start;
        }
        return lastDays[slot];
    }

    private long find(long start) {
        int calendarDays = limit.getCalendarDays().orElse(0);
        return calendarDays > 0
                ? start + calendarDays
                : limit.lastDay(calendar, LocalDate.ofEpochDay(start))
                        .map(LocalDate::toEpochDay)
                        .orElse(ENDLESS);
    }
}
