package org.closedloop.sla.examples.benchmarks.operations;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.closedloop.sla.time.BusinessCalendar;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;

/** The opening hours and the holidays of the canton from 2026 to 2029, as a calendar of each library. */
final class PeerCalendars {

    /** The canton's key in jollyday. */
    static final String CANTON = "zh";

    private PeerCalendars() {}

    static HolidayManager jollyday() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWITZERLAND));
    }

    /** Returns the holidays of all calendars, from jollyday. */
    static Set<LocalDate> holidays() {
        HolidayManager manager = jollyday();
        return IntStream.rangeClosed(2026, 2029)
                .mapToObj(year -> manager.getHolidays(Year.of(year), CANTON))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    static BusinessCalendar library(Set<LocalDate> holidays) {
        BusinessCalendar.Builder calendar = BusinessCalendar.builder()
                .id("zurich")
                .zone(ZurichOffice.ZONE)
                .workingDays("08:00-12:00", "13:00-17:00");
        holidays.forEach(day -> calendar.holiday(day, "holiday"));
        return calendar.build();
    }

    static ProjectCalendar mpxj(Set<LocalDate> holidays) {
        ProjectCalendar calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean works = day.compareTo(DayOfWeek.SATURDAY) < 0;
            calendar.setWorkingDay(day, works);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (works) {
                hours.add(new LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)));
                hours.add(new LocalTimeRange(LocalTime.of(13, 0), LocalTime.of(17, 0)));
            }
        }
        holidays.forEach(calendar::addCalendarException);
        return calendar;
    }

    static ImmutableHolidayCalendar strata(Set<LocalDate> holidays) {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("ZURICH"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
