package org.closedloop.sla.time;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Lays the local working hours of a calendar on the instant line.
 *
 * <p>Between two changes of the clock the offset is constant, and local time is physical time moved by it. So the
 * instant line is cut at the changes, and on each piece the hours of the local dates that it shows are moved and
 * clipped. Gaps and overlaps need no case of their own: hours in a gap are shown on no piece, hours in an overlap on
 * two.
 */
final class OpenIntervals {

    private static final long DAY = 86_400_000L;
    private static final long MINUTE = 60_000L;

    private OpenIntervals() {}

    /** The table of all open intervals between two instants, in epoch milliseconds. */
    static Timeline between(BusinessCalendar calendar, ZoneRules rules, long begin, long end) {
        Timeline.Builder intervals = new Timeline.Builder(begin, end);
        HoursByDay days = new HoursByDay(calendar);
        long from = begin;
        while (from < end) {
            Instant start = Instant.ofEpochMilli(from);
            long offset = rules.getOffset(start).getTotalSeconds() * 1000L;
            ZoneOffsetTransition change = rules.nextTransition(start);
            long to = change == null ? end : Math.min(end, change.toEpochSecond() * 1000);
            addPiece(days, offset, from, to, intervals);
            from = to;
        }
        return intervals.build();
    }

    private static void addPiece(
            HoursByDay days, long offset, long from, long to, Timeline.Builder intervals) {
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
