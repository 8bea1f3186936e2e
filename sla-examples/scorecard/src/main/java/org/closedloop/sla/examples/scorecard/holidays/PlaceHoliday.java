package org.closedloop.sla.examples.scorecard.holidays;

import de.focus_shift.jollyday.core.Holiday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * One holiday of a place in one year.
 *
 * @param date the date in the calendar of the place
 * @param key jollyday's key of the holiday, such as {@code christian.WHIT_MONDAY}; the same in all places
 * @param kind what it is by law
 * @param from the time from which the day is free; midnight, unless it is a half-day
 */
public record PlaceHoliday(LocalDate date, String key, HolidayKind kind, LocalTime from) {

    static PlaceHoliday of(Holiday day) {
        return new PlaceHoliday(
                day.getDate(), day.getPropertiesKey(), HolidayKind.of(day.getType()), LocalTime.MIDNIGHT);
    }

    /** The name of the holiday; English where jollyday has none in that language. */
    public String name(Locale locale) {
        return HolidayCorrections.OURS.name(key).orElseGet(() -> JollydayCountry.name(key, locale));
    }
}
