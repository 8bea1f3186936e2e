package org.closedloop.sla.examples.scorecard.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the corrections.
 *
 * @param region the place, such as {@code ch-ti}
 * @param kind what the holidays are there: the word of a {@link HolidayKind}, or {@code none}
 * @param holidays jollyday's keys
 * @param law the law or the official list, in words
 * @param read what of it was read: {@code text}, {@code list}, {@code report} or {@code none}
 * @param from the time from which a half-day is free
 * @param on the days of the week on which the row holds; all, if there are none
 * @param move by how many days a date moves at Easter
 */
record HolidayCorrection(
        String region,
        String kind,
        List<String> holidays,
        String law,
        String read,
        @Nullable LocalTime from,
        @Nullable Set<DayOfWeek> on,
        @Nullable EasterMove move) {

    /** The day that a date becomes by this row; empty, if it is none any more. */
    Optional<PlaceHoliday> holiday(String key, LocalDate date) {
        if (kind.equals("none")) {
            return Optional.empty();
        }
        HolidayKind corrected =
                HolidayKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
        return Optional.of(new PlaceHoliday(date, key, corrected, from == null ? LocalTime.MIDNIGHT : from));
    }

    /** Where a date lies after the row's move, for the Easter Sunday of its year. */
    LocalDate moved(LocalDate date, LocalDate easter) {
        return move == null ? date : date.plusDays(move.days(date, easter));
    }

    /** Whether the row applies to this date. */
    boolean holdsOn(LocalDate date) {
        return on == null || on.contains(date.getDayOfWeek());
    }

    /**
     * By how many days a date moves.
     *
     * @param holyWeek if it falls on one of the six days before Easter Sunday
     * @param easterMonday if it falls on Easter Monday
     */
    record EasterMove(int holyWeek, int easterMonday) {

        int days(LocalDate date, LocalDate easter) {
            if (date.equals(easter.plusDays(1))) {
                return easterMonday;
            }
            return date.isBefore(easter) && !date.isBefore(easter.minusDays(6)) ? holyWeek : 0;
        }
    }
}
