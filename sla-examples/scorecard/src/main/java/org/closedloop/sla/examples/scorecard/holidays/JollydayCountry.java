package org.closedloop.sla.examples.scorecard.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The holidays of a country and its regions, as jollyday has them. */
final class JollydayCountry {

    private static final HolidayManager MORE = HolidayManager.getInstance(ManagerParameters.create(
            Objects.requireNonNull(JollydayCountry.class.getResource("more-holidays.xml"), "more-holidays.xml")));

    private final HolidayManager country;

    private JollydayCountry(HolidayManager country) {
        this.country = country;
    }

    /** The country with this code, such as {@code de}, if jollyday has it. */
    static Optional<JollydayCountry> of(String code) {
        return HolidayManager.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT))
                ? Optional.of(new JollydayCountry(HolidayManager.getInstance(ManagerParameters.create(code))))
                : Optional.empty();
    }

    /** The holidays of a place such as {@code de-by}; of a region that jollyday does not have, those around it. */
    Set<Holiday> holidays(String place, Year year) {
        // Jollyday takes an unknown region for the one around it.
        return country.getHolidays(year, regions(place));
    }

    /** Jollyday's node of a place, if it has one. */
    Optional<CalendarHierarchy> node(String place) {
        @Nullable CalendarHierarchy node = country.getCalendarHierarchy();
        for (String region : regions(place)) {
            node = node == null ? null : node.getChildren().get(region);
        }
        return Optional.ofNullable(node);
    }

    /** When a holiday is in any region of the country, or by our additions. */
    Optional<LocalDate> dateOf(String key, Year year) {
        Stream<Holiday> here = country.getCalendarHierarchy().getChildren().keySet().stream()
                .flatMap(region -> country.getHolidays(year, region).stream());
        return Stream.concat(here, MORE.getHolidays(year).stream())
                .filter(day -> day.getPropertiesKey().equals(key))
                .map(Holiday::getDate)
                .findFirst();
    }

    /** Easter Sunday, by jollyday. */
    static LocalDate easter(Year year) {
        return MORE.getHolidays(year).stream()
                .filter(day -> day.getPropertiesKey().equals("christian.EASTER"))
                .map(Holiday::getDate)
                .findFirst()
                .orElseThrow();
    }

    /** Jollyday's name of a holiday. */
    static String name(String key, Locale locale) {
        return new Holiday(LocalDate.EPOCH, key, HolidayType.PUBLIC_HOLIDAY).getDescription(locale);
    }

    private static String[] regions(String place) {
        String[] steps = place.split("-", -1);
        return Arrays.copyOfRange(steps, 1, steps.length);
    }
}
