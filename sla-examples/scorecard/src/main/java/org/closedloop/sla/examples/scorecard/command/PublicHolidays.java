package org.closedloop.sla.examples.scorecard.command;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The public holidays of a country or of one of its regions, as jollyday knows them. */
final class PublicHolidays {

    private final HolidayManager country;
    private final String[] region;

    private PublicHolidays(HolidayManager country, String[] region) {
        this.country = country;
        this.region = region;
    }

    /**
     * Of a country and, below it, its regions: {@code de}, {@code de-be}, {@code ch-zh}.
     *
     * @throws UnusableInput if there is no such place; jollyday itself would take an unknown region for the country
     */
    static PublicHolidays of(String place) {
        String[] steps = place.toLowerCase(Locale.ROOT).split("-", -1);
        if (!HolidayManager.getSupportedCalendarCodes().contains(steps[0].toUpperCase(Locale.ROOT))) {
            throw new UnusableInput("holidays of '" + place + "': '" + steps[0]
                    + "' is no country that is known, such as de, at or ch");
        }
        HolidayManager country = HolidayManager.getInstance(ManagerParameters.create(steps[0]));
        String[] region = Arrays.copyOfRange(steps, 1, steps.length);
        mustBeKnown(place, region, country.getCalendarHierarchy());
        return new PublicHolidays(country, region);
    }

    private static void mustBeKnown(String place, String[] region, CalendarHierarchy country) {
        CalendarHierarchy here = country;
        for (String step : region) {
            Map<String, CalendarHierarchy> below = here.getChildren();
            if (!below.containsKey(step)) {
                throw new UnusableInput("holidays of '" + place + "': '" + step + "' is no region; expected "
                        + (below.isEmpty() ? "none" : "one of " + String.join(", ", new TreeSet<>(below.keySet()))));
            }
            here = below.get(step);
        }
    }

    /** Those of these years, both included, in order; days that are merely observed are no days off. */
    List<Holiday> during(Year first, Year last) {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(year -> country.getHolidays(Year.of(year), region))
                .flatMap(Set::stream)
                .filter(day -> day.getType() != HolidayType.OBSERVANCE)
                .sorted(Comparator.comparing(Holiday::getDate))
                .toList();
    }
}
