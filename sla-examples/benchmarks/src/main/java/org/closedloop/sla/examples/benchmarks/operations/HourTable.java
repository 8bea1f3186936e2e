package org.closedloop.sla.examples.benchmarks.operations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;

/**
 * A table of the hours of the question's year: the month, whether the office is open, and the business time before it.
 * This requires that opening hours and months begin and end on full hours.
 */
final class HourTable {

    private static final long HOUR = 3_600_000;

    private final long first = Question.BEGIN.toEpochMilli() / HOUR;
    private final int hours = (int) (Question.CLOSE.toEpochMilli() / HOUR - first);
    private final byte[] months = new byte[hours];
    private final boolean[] open = new boolean[hours + 1];
    private final long[] before = new long[hours + 1];

    HourTable() {
        for (int i = 0; i < hours; i++) {
            ZonedDateTime wall = Instant.ofEpochMilli((first + i) * HOUR).atZone(ZurichOffice.ZONE);
            months[i] = (byte) (wall.getMonthValue() - 1);
            open[i] = isOpen(wall);
            before[i + 1] = before[i] + (open[i] ? HOUR : 0);
        }
    }

    private static boolean isOpen(ZonedDateTime wall) {
        return wall.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !ZurichOffice.HOLIDAYS.contains(wall.toLocalDate())
                && ZurichOffice.SHIFTS.stream()
                        .anyMatch(shift -> !wall.toLocalTime().isBefore(shift.start())
                                && wall.toLocalTime().isBefore(shift.end()));
    }

    /** Returns the month of a time within the year, from 0. */
    int month(long millis) {
        return months[(int) (millis / HOUR - first)];
    }

    /** Returns the business time in the year before the given time, which must not be after the year. */
    long openBefore(long millis) {
        int hour = (int) (millis / HOUR - first);
        return before[hour] + (open[hour] ? millis % HOUR : 0);
    }
}
