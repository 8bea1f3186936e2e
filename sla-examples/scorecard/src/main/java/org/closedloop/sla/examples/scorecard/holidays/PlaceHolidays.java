package org.closedloop.sla.examples.scorecard.holidays;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The holidays of a country or of one of its regions: jollyday's, corrected where the law of the place is another.
 *
 * <pre>{@code
 * List<PlaceHoliday> ticino = PlaceHolidays.of("ch-ti").during(Year.of(2026), Year.of(2027));
 * }</pre>
 */
public final class PlaceHolidays {

    private final String code;
    private final JollydayCountry country;

    private PlaceHolidays(String code, JollydayCountry country) {
        this.code = code;
        this.country = country;
    }

    /**
     * Of a country and, below it, its regions: {@code de}, {@code de-be}, {@code ch-fr-ref}; case does not matter.
     *
     * @throws IllegalArgumentException if there is no such place; jollyday itself would take an unknown region for the
     *     country
     */
    public static PlaceHolidays of(String place) {
        String[] steps = place.toLowerCase(Locale.ROOT).split("-", -1);
        PlaceHolidays here = new PlaceHolidays(
                steps[0],
                JollydayCountry.of(steps[0])
                        .orElseThrow(() -> new IllegalArgumentException("holidays of '" + place + "': '" + steps[0]
                                + "' is no country that is known, such as de, at or ch")));
        for (int i = 1; i < steps.length; i++) {
            here = here.part(place, steps[i]);
        }
        return here;
    }

    private PlaceHolidays part(String place, String step) {
        SortedMap<String, PlaceHolidays> parts = partsByStep();
        if (!parts.containsKey(step)) {
            throw new IllegalArgumentException("holidays of '" + place + "': '" + step + "' is no region; expected "
                    + (parts.isEmpty() ? "none" : "one of " + String.join(", ", parts.keySet())));
        }
        return parts.get(step);
    }

    private SortedMap<String, PlaceHolidays> partsByStep() {
        SortedMap<String, PlaceHolidays> parts = new TreeMap<>();
        country.node(code).ifPresent(node -> node.getChildren().keySet().forEach(step -> parts.put(step, below(step))));
        HolidayCorrections.OURS.below(code).keySet().forEach(region -> {
            String step = region.substring(code.length() + 1);
            parts.put(step, below(step));
        });
        return parts;
    }

    private PlaceHolidays below(String step) {
        return new PlaceHolidays(code + "-" + step, country);
    }

    /** The code of the place, in lower case. */
    public String code() {
        return code;
    }

    /** The name of the place. */
    public String name(Locale locale) {
        return Optional.ofNullable(HolidayCorrections.OURS.regions().get(code))
                .map(name -> name.in(locale))
                .or(() -> country.node(code).map(node -> node.getDescription(locale)))
                .orElse(code);
    }

    /** The regions right below this one, in the order of their codes. */
    public List<PlaceHolidays> parts() {
        return List.copyOf(partsByStep().values());
    }

    /** The holidays of every kind in these years, both included, in order. */
    public List<PlaceHoliday> during(Year first, Year last) {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .flatMap(year -> in(year).stream())
                .sorted(Comparator.comparing(PlaceHoliday::date).thenComparing(PlaceHoliday::kind))
                .toList();
    }

    /** Whether the corrections were held to the official lists for all of these years, both included. */
    public static boolean isChecked(Year first, Year last) {
        HolidayCorrections.Years checked = HolidayCorrections.OURS.checked();
        return checked.first() <= first.getValue() && last.getValue() <= checked.last();
    }

    private List<PlaceHoliday> in(Year year) {
        // Jollyday has a few days twice, once for the country and once for the region; the stronger kind holds.
        Map<String, PlaceHoliday> days = new TreeMap<>();
        country.holidays(code, year).stream()
                .map(PlaceHoliday::of)
                .forEach(day -> days.merge(
                        day.key() + day.date(), day, (one, two) -> one.kind().compareTo(two.kind()) <= 0 ? one : two));
        List<PlaceHoliday> corrected = new ArrayList<>(days.values());
        corrections().forEach(row -> row.holidays().forEach(key -> correct(corrected, row, key, year)));
        return corrected;
    }

    private void correct(List<PlaceHoliday> days, HolidayCorrection row, String key, Year year) {
        LocalDate date = days.stream()
                .filter(day -> day.key().equals(key))
                .map(PlaceHoliday::date)
                .findFirst()
                .or(() -> country.dateOf(key, year))
                .orElseThrow(() -> new IllegalStateException("correction of " + row.region() + ": no date of " + key));
        LocalDate moved = row.moved(date, JollydayCountry.easter(year));
        if (row.holdsOn(moved)) {
            days.removeIf(day -> day.key().equals(key));
            row.holiday(key, moved).ifPresent(days::add);
        }
    }

    /** The laws and official lists by which jollyday's holidays are corrected here. */
    public List<String> laws() {
        return corrections().map(HolidayCorrection::law).distinct().toList();
    }

    private Stream<HolidayCorrection> corrections() {
        return around().flatMap(region -> HolidayCorrections.OURS.of(region).stream());
    }

    /** The codes of this place and of those around it, the country first. */
    private Stream<String> around() {
        return IntStream.rangeClosed(1, code.length())
                .filter(end -> end == code.length() || code.charAt(end) == '-')
                .mapToObj(end -> code.substring(0, end));
    }
}
