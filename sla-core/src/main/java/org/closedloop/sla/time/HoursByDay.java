package org.closedloop.sla.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The hours of {@link BusinessCalendar#hoursOn} by epoch day, for loops over centuries that create no dates. */
final class HoursByDay {

    /** 1970-01-01 was a Thursday. */
    private static final int FIRST_WEEKDAY = 3;

    private final WorkingHours[][] week = new WorkingHours[7][];
    private final long[] ownDays;
    private final WorkingHours[][] ownHours;

    HoursByDay(BusinessCalendar calendar) {
        for (DayOfWeek day : DayOfWeek.values()) {
            week[day.getValue() - 1] = array(calendar.getWorkingWeek().getOrDefault(day, List.of()));
        }
        this.ownDays = Stream.of(calendar.getHolidays(), calendar.getReplacedDays())
                .flatMap(days -> days.keySet().stream())
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
        this.ownHours = Arrays.stream(ownDays)
                .mapToObj(day -> array(calendar.hoursOn(LocalDate.ofEpochDay(day))))
                .toArray(WorkingHours[][]::new);
    }

    /** The hours worked on a day, sorted; empty if none are. The array must not be changed. */
    WorkingHours[] on(long epochDay) {
        if (ownDays.length > 0 && epochDay >= ownDays[0] && epochDay <= ownDays[ownDays.length - 1]) {
            int own = Arrays.binarySearch(ownDays, epochDay);
            if (own >= 0) {
                return ownHours[own];
            }
        }
        return week[(int) Math.floorMod(epochDay + FIRST_WEEKDAY, 7L)];
    }

    private static WorkingHours[] array(List<WorkingHours> hours) {
        return hours.toArray(WorkingHours[]::new);
    }
}
