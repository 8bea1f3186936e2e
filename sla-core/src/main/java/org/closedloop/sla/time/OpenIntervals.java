package org.closedloop.sla.time;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Converts the local working hours of a calendar to intervals of instants.
 *
 * <p>The time line is split at the zone's transitions. Between two of them the offset is constant, so that the hours of
 * each local date are shifted by it and clipped. Gaps and overlaps need no special case: hours in a gap fall into no
 * part, hours in an overlap into two.
 */
final class OpenIntervals {

    private static final long DAY = 86_400_000L;
    private static final long MINUTE = 60_000L;

    private OpenIntervals() {}

    /** Returns all open intervals between two instants, in epoch milliseconds. */
    static Timeline between(BusinessCalendar calendar, ZoneRules rules, long begin, long end) {
        Timeline.Builder intervals = new Timeline.Builder(begin, end);
        HoursByDay days = new HoursByDay(calendar);
        long from = begin;
        while (from < end) {
            Instant start = Instant.ofEpochMilli(from);
            long offset = rules.getOffset(start).getTotalSeconds() * 1000L;
            ZoneOffsetTransition change = rules.nextTransition(start);
            long to = change == null ? end : Math.min(end, change.toEpochSecond() * 1000);
            addPart(days, offset, from, to, intervals);
            from = to;
        }
        return intervals.build();
    }

    private static void addPart(HoursByDay days, long offset, long from, long to, Timeline.Builder intervals) {
        long lastDay = Math.floorDiv(to - 1 + offset, DAY);
        for (long day = Math.floorDiv(from + offset, DAY); day <= lastDay; day++) {
            long midnight = day * DAY - offset;
            for (WorkingHours hours : days.on(day)) {
                intervals.add(
                        Math.max(from, midnight + hours.getStartMinute() * MINUTE),
                        Math.min(to, midnight + hours.getEndMinute() * MINUTE));
            }
        }
    }
}
