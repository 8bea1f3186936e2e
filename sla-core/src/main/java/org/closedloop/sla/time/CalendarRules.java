package org.closedloop.sla.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks a {@link BusinessCalendar} and converts it to its normal form. */
final class CalendarRules {

    /** The first year of holidays and replaced days. */
    static final int FIRST_YEAR = 1900;

    /** The last year of holidays and replaced days. */
    static final int LAST_YEAR = 2199;

    private CalendarRules() {}

    /** The beginning of a message, which names the calendar. */
    static String place(BusinessCalendar calendar) {
        return "business calendar '" + calendar.getId() + "': ";
    }

    static List<WorkingHours> parse(String... hours) {
        Objects.requireNonNull(hours, "hours");
        return Arrays.stream(hours).map(WorkingHours::parse).toList();
    }

    /** Returns the calendar with sorted days and sorted, merged, unmodifiable hours. */
    static BusinessCalendar normalize(BusinessCalendar calendar) {
        String place = place(calendar);
        if (calendar.getId().isBlank()) {
            throw new IllegalArgumentException(place + "id must not be blank");
        }
        refuseFarDates(place + "holiday ", calendar.getHolidays().keySet());
        refuseFarDates(place + "replaced day ", calendar.getReplacedDays().keySet());

        var week = normalizeDays(place, calendar.getWorkingWeek());
        week.values().removeIf(List::isEmpty);
        var replaced = normalizeDays(place, calendar.getReplacedDays());
        var holidays = new TreeMap<>(calendar.getHolidays());
        boolean normal = isSame(week, calendar.getWorkingWeek())
                && isSame(replaced, calendar.getReplacedDays())
                && isSame(holidays, calendar.getHolidays());
        return normal
                ? calendar
                : BusinessCalendar.builder()
                        .id(calendar.getId())
                        .zone(calendar.getZone())
                        .workingWeek(week)
                        .holidays(holidays)
                        .replacedDays(replaced)
                        .build();
    }

    private static void refuseFarDates(String place, Collection<LocalDate> dates) {
        for (LocalDate date : dates) {
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        place + date + ": must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        }
    }

    private static <K extends Comparable<? super K>> Map<K, List<WorkingHours>> normalizeDays(
            String place, Map<K, List<WorkingHours>> days) {
        Map<K, List<WorkingHours>> normal = new LinkedHashMap<>();
        for (var day : new TreeMap<K, List<WorkingHours>>(days).entrySet()) {
            normal.put(day.getKey(), merge(place, day.getKey(), day.getValue()));
        }
        return normal;
    }

    private static List<WorkingHours> merge(String place, Object day, List<WorkingHours> hours) {
        List<WorkingHours> merged = new ArrayList<>();
        List<WorkingHours> sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparingInt(WorkingHours::getStartMinute));
        for (WorkingHours next : sorted) {
            WorkingHours last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.getEndMinute() < next.getStartMinute()) {
                merged.add(next);
            } else if (last.getEndMinute() == next.getStartMinute()) {
                merged.set(merged.size() - 1, WorkingHours.of(last.getStartMinute(), next.getEndMinute()));
            } else {
                String name = day.toString().toLowerCase(Locale.ROOT);
                throw new IllegalArgumentException(
                        place + name + ": working hours " + last + " and " + next + " must not overlap");
            }
        }
        // List.copyOf returns an unmodifiable list itself, so that a normal list keeps its identity.
        List<WorkingHours> copy = List.copyOf(hours);
        return copy.equals(merged) ? copy : List.copyOf(merged);
    }

    /** Whether keys and their order are equal and lists are identical, so that a caller's list is never kept. */
    private static <K, V> boolean isSame(Map<K, V> normal, Map<K, V> given) {
        if (!List.copyOf(normal.keySet()).equals(List.copyOf(given.keySet()))) {
            return false;
        }
        return given.entrySet().stream()
                .allMatch(day -> !(day.getValue() instanceof List) || day.getValue() == normal.get(day.getKey()));
    }
}
