package org.closedloop.sla.examples.scorecard.generator;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * When an office in the city of Zurich works in 2026, and in the months before: public holidays as jollyday knows them,
 * and the three afternoons off that the city adds by custom.
 */
final class ZurichCalendar {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private ZurichCalendar() {}

    static BusinessCalendar of(int year) {
        BusinessCalendar.Builder calendar =
                BusinessCalendar.builder().id("zurich-office").zone(ZONE).workingDays("08:00-12:00", "13:00-17:30");
        HolidayManager switzerland = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWITZERLAND));
        switzerland.getHolidays(Year.of(year), "zh").stream()
                .sorted(Comparator.comparing(Holiday::getDate))
                .forEach(day -> calendar.holiday(day.getDate(), day.getDescription(Locale.GERMAN)));
        return calendar
                // Sechseläuten and Knabenschiessen are Mondays off after noon; so is Christmas Eve.
                .replacedDay(LocalDate.of(year, 4, 20), "08:00-12:00")
                .replacedDay(LocalDate.of(year, 9, 14), "08:00-12:00")
                .replacedDay(LocalDate.of(year, 12, 24), "08:00-12:00")
                .build();
    }
}
