package org.closedloop.sla.examples.scorecard.command.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.closedloop.sla.examples.scorecard.holidays.HolidayKind;
import org.closedloop.sla.examples.scorecard.holidays.PlaceHoliday;
import org.closedloop.sla.examples.scorecard.holidays.PlaceHolidays;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.WorkingHours;

/**
 * The holidays that a calendar takes from a place, and what it says about the others.
 *
 * @param days those that it takes, in order
 * @param leftOut how many it does not take
 * @param parts how many regions of the place have other days
 * @param comments the comments of the file; empty without a place
 */
record SelectedHolidays(List<PlaceHoliday> days, long leftOut, int parts, String comments, Locale locale) {

    private static final int MINUTES_OF_HOUR = 60;

    /** Without a place. */
    static SelectedHolidays none() {
        return new SelectedHolidays(List.of(), 0, 0, "", Locale.ENGLISH);
    }

    /** Public holidays of a place, and those of other kinds that are included. */
    static SelectedHolidays of(PlaceHolidays place, Year first, Year last, Set<HolidayKind> include, Locale locale) {
        Set<HolidayKind> included = EnumSet.of(HolidayKind.PUBLIC);
        included.addAll(include);
        List<PlaceHoliday> all = place.during(first, last);
        List<PlaceHoliday> taken =
                all.stream().filter(day -> included.contains(day.kind())).toList();
        CalendarNotes notes = new CalendarNotes(place, first, last, locale);
        return new SelectedHolidays(
                taken, (long) all.size() - taken.size(), notes.parts().size(), notes.comments(all, included), locale);
    }

    /** A calendar with these days; a half-day cuts the hours of a day that is worked. */
    BusinessCalendar on(BusinessCalendar week) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        days.stream()
                .filter(day -> day.kind() != HolidayKind.HALF_DAY)
                .forEach(day -> holidays.merge(day.date(), day.name(locale), (one, two) -> one + ", " + two));
        BusinessCalendar calendar = week.withHolidays(holidays);
        Map<LocalDate, List<WorkingHours>> halfDays = new TreeMap<>();
        days.stream()
                .filter(day -> day.kind() == HolidayKind.HALF_DAY && calendar.isWorkingDay(day.date()))
                .forEach(day -> halfDays.put(day.date(), until(day.from(), calendar.hoursOn(day.date()))));
        return calendar.withReplacedDays(halfDays);
    }

    private static List<WorkingHours> until(LocalTime end, List<WorkingHours> hours) {
        int endMinute = end.getHour() * MINUTES_OF_HOUR + end.getMinute();
        return hours.stream()
                .filter(stretch -> stretch.getStartMinute() < endMinute)
                .map(stretch -> WorkingHours.of(stretch.getStartMinute(), Math.min(stretch.getEndMinute(), endMinute)))
                .toList();
    }

    /** How many days a calendar took, and how many it did not. */
    String account(BusinessCalendar calendar) {
        return "holidays: " + calendar.getHolidays().size()
                + (calendar.getReplacedDays().isEmpty()
                        ? ""
                        : ", half-days: " + calendar.getReplacedDays().size())
                + (leftOut == 0 ? "" : ", omitted: " + leftOut)
                + (parts == 0 ? "" : ", regions with different holidays: " + parts);
    }
}
