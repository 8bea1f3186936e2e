package org.closedloop.sla.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Counts working days in closed form: whole weeks times the working days of a week, corrected by the holidays and
 * replaced days. The cost does not depend on the length of the range.
 */
final class WorkingDayCount {

    /** A Monday: day 0 of the count. */
    private static final long MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();

    /** The working days of the week before each day, from Monday; the last element is those of a week. */
    private final int[] before = new int[8];

    /** The epoch days of holidays and replaced days, sorted. */
    private final long[] exceptions;

    /** The correction of the count before each exception; the last element is the total. */
    private final int[] correction;

    WorkingDayCount(BusinessCalendar calendar) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int i = day.getValue();
            before[i] = before[i - 1] + (isWorked(calendar, day) ? 1 : 0);
        }
        TreeSet<LocalDate> dates = new TreeSet<>(calendar.getHolidays().keySet());
        dates.addAll(calendar.getReplacedDays().keySet());
        exceptions = new long[dates.size()];
        correction = new int[dates.size() + 1];
        int i = 0;
        for (LocalDate date : dates) {
            int usual = isWorked(calendar, date.getDayOfWeek()) ? 1 : 0;
            int actual = calendar.hoursOn(date).isEmpty() ? 0 : 1;
            exceptions[i] = date.toEpochDay();
            correction[i + 1] = correction[i] + actual - usual;
            i++;
        }
    }

    private static boolean isWorked(BusinessCalendar calendar, DayOfWeek day) {
        return !calendar.getWorkingWeek().getOrDefault(day, List.of()).isEmpty();
    }

    /** The number of working days in the range. */
    long in(DateRange range) {
        return before(range.getEnd().toEpochDay() + 1) - before(range.getStart().toEpochDay());
    }

    /** The n-th working day after the date; the date itself for n = 0. */
    Optional<LocalDate> after(LocalDate date, int n) {
        if (n == 0) {
            return Optional.of(date);
        }
        long target = before(date.toEpochDay() + 1) + n;
        long low = date.toEpochDay() + 1;
        // A week has at least one working day, and each exception removes at most one.
        long enough = low + 7L * (n + exceptions.length + 1L);
        if (before[7] == 0 && exceptions.length > 0) {
            enough = exceptions[exceptions.length - 1];
        }
        long high = Math.min(enough, LocalDate.MAX.toEpochDay());
        if (low > high || before(high + 1) < target) {
            return Optional.empty();
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (before(middle + 1) >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(low));
    }

    /** Working days before an epoch day, counted from an arbitrary but fixed Monday. */
    private long before(long epochDay) {
        long day = epochDay - MONDAY;
        int i = Arrays.binarySearch(exceptions, epochDay);
        int departed = correction[i < 0 ? -i - 1 : i];
        return Math.floorDiv(day, 7L) * before[7] + before[Math.floorMod(day, 7)] + departed;
    }
}
