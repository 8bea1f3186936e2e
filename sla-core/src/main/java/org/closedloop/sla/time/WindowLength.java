package org.closedloop.sla.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The length of a window, in order from the shortest to the longest. */
public enum WindowLength {
    /** Seven days; on the calendar an ISO week, Monday to Sunday. */
    WEEK(0),
    /** One month. */
    MONTH(1),
    /** Three months; on the calendar from January, April, July or October. */
    QUARTER(3),
    /** Six months; on the calendar from January or July. */
    HALF_YEAR(6),
    /** Twelve months; on the calendar from January. */
    YEAR(12),
    /** The agreement's whole period. */
    AGREEMENT(0);

    private final int months;

    WindowLength(int months) {
        this.months = months;
    }

    /** The first day of the calendar window that contains the date; undefined for AGREEMENT. */
    LocalDate calendarStart(LocalDate date) {
        if (this == WEEK) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        int monthsIn = (date.getMonthValue() - 1) % months;
        return date.withDayOfMonth(1).minusMonths(monthsIn);
    }

    /**
     * The first day of the k-th window after the one that starts on {@code first}. It is computed from {@code first},
     * so that short months cause no drift: 31 January, 28 February, 31 March.
     */
    LocalDate startAfter(LocalDate first, long k) {
        return this == WEEK ? first.plusWeeks(k) : first.plusMonths(k * months);
    }
}
