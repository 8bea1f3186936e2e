package org.closedloop.sla.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Business time by brute force: checks the local time of each minute. Correct for zones whose transitions are at whole
 * minutes, as all are since 1972.
 */
final class WallClock {

    private static final long MINUTE = 60_000;

    private WallClock() {}

    static long elapsedMillis(BusinessCalendar calendar, Instant from, Instant to) {
        long open = 0;
        long start = from.toEpochMilli();
        long stop = to.toEpochMilli();
        for (long minute = Math.floorDiv(start, MINUTE) * MINUTE; minute < stop; minute += MINUTE) {
            if (isOpen(calendar, Instant.ofEpochMilli(minute))) {
                open += Math.min(stop, minute + MINUTE) - Math.max(start, minute);
            }
        }
        return open;
    }

    static boolean isOpen(BusinessCalendar calendar, Instant instant) {
        ZonedDateTime local = instant.atZone(calendar.getZone());
        int minute = local.getHour() * 60 + local.getMinute();
        return hours(calendar, local.toLocalDate()).stream()
                .anyMatch(h -> h.getStartMinute() <= minute && minute < h.getEndMinute());
    }

    private static List<WorkingHours> hours(BusinessCalendar calendar, LocalDate date) {
        if (calendar.getReplacedDays().containsKey(date)) {
            return calendar.getReplacedDays().get(date);
        }
        if (calendar.getHolidays().containsKey(date)) {
            return List.of();
        }
        return calendar.getWorkingWeek().getOrDefault(date.getDayOfWeek(), List.of());
    }
}
