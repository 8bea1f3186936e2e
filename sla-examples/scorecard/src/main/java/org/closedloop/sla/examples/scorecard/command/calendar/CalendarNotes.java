package org.closedloop.sla.examples.scorecard.command.calendar;

import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.examples.scorecard.holidays.HolidayKind;
import org.closedloop.sla.examples.scorecard.holidays.PlaceHoliday;
import org.closedloop.sla.examples.scorecard.holidays.PlaceHolidays;
import org.closedloop.sla.examples.scorecard.language.TextBundle;

/** Comments on the holidays of a generated calendar: holidays that it omits, and regions with different holidays. */
final class CalendarNotes {

    private final PlaceHolidays place;
    private final Year first;
    private final Year last;
    private final Locale locale;
    private final TextBundle texts;

    CalendarNotes(PlaceHolidays place, Year first, Year last, Locale locale) {
        this.place = place;
        this.first = first;
        this.last = last;
        this.locale = locale;
        this.texts = new TextBundle(CalendarNotes.class, locale);
    }

    /** The comments, one line each, for a calendar with the holidays of these kinds. */
    String comments(List<PlaceHoliday> all, Set<HolidayKind> included) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("title", place.code(), place.name(locale), years(), kinds(included)));
        List<String> parts = parts();
        if (!parts.isEmpty()) {
            lines.add(texts.say("parts"));
            lines.addAll(parts);
        }
        for (HolidayKind kind : HolidayKind.values()) {
            if (!included.contains(kind)) {
                leftOut(all, kind, lines);
            }
        }
        List<String> laws = place.laws();
        if (!laws.isEmpty()) {
            lines.add(texts.say("corrected"));
            laws.forEach(law -> lines.add("  " + law));
        }
        if (!PlaceHolidays.isChecked(first, last)) {
            lines.add(texts.say("unchecked"));
        }
        return lines.stream().map(line -> "# " + line + "\n").collect(Collectors.joining());
    }

    /** One line for each direct subregion that has different public holidays or half-days. */
    List<String> parts() {
        Map<String, String> here = names(place);
        return place.parts().stream().flatMap(part -> other(part, here)).toList();
    }

    private Stream<String> other(PlaceHolidays part, Map<String, String> here) {
        Map<String, String> there = names(part);
        List<String> also = difference(there, here);
        List<String> without = difference(here, there);
        if (also.isEmpty() && without.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of("  " + part.code() + " (" + part.name(locale) + "): "
                + Stream.of(list("also", also), list("without", without))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" | ")));
    }

    private static List<String> difference(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(name -> !those.containsKey(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The names after a word, if there are any; separated by semicolons, because names may contain commas. */
    private Optional<String> list(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(texts.say(key, String.join("; ", names)));
    }

    /** The names of a place's public holidays and half-days, by key and start. */
    private Map<String, String> names(PlaceHolidays anyPlace) {
        Map<String, String> names = new LinkedHashMap<>();
        anyPlace.during(first, last).stream()
                .filter(day -> day.kind() == HolidayKind.PUBLIC || day.kind() == HolidayKind.HALF_DAY)
                .forEach(day -> names.put(day.key() + day.from(), name(day)));
        return names;
    }

    private void leftOut(List<PlaceHoliday> all, HolidayKind kind, List<String> lines) {
        List<PlaceHoliday> days = all.stream().filter(day -> day.kind() == kind).toList();
        if (!days.isEmpty()) {
            lines.add(texts.say("left-out", texts.say(kind.toString()), kind));
            days.forEach(day -> lines.add("  " + day.date() + " " + name(day)));
        }
    }

    private String name(PlaceHoliday day) {
        return day.from().equals(LocalTime.MIDNIGHT)
                ? day.name(locale)
                : texts.say("from", day.name(locale), day.from());
    }

    private String years() {
        return first.equals(last) ? first.toString() : texts.say("years", first, last);
    }

    private String kinds(Set<HolidayKind> included) {
        return included.stream()
                .sorted()
                .map(kind -> texts.say(kind.toString()))
                .collect(Collectors.joining(", "));
    }
}
