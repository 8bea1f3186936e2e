package org.closedloop.sla.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How an agreement's period is cut into the windows in which a target is measured.
 *
 * <pre>{@code
 * WindowRule.monthly().over(DateRange.parse("2026-Q1"));  // 2026-01, 2026-02, 2026-03
 * WindowRule.quarterly().alignedToStart().cut(CutWindow.SKIPPED);
 * }</pre>
 */
@Value.Immutable
public interface WindowRule extends WithWindowRule {

    /** ISO weeks, Monday to Sunday. */
    static WindowRule weekly() {
        return of(WindowLength.WEEK);
    }

    /** Months. */
    static WindowRule monthly() {
        return of(WindowLength.MONTH);
    }

    /** Quarters. */
    static WindowRule quarterly() {
        return of(WindowLength.QUARTER);
    }

    /** Half-years. */
    static WindowRule halfYearly() {
        return of(WindowLength.HALF_YEAR);
    }

    /** Years. */
    static WindowRule yearly() {
        return of(WindowLength.YEAR);
    }

    /** One window: the whole agreement. */
    static WindowRule wholeAgreement() {
        return of(WindowLength.AGREEMENT);
    }

    /** Calendar windows of the given length, prorated where the period cuts them. */
    static WindowRule of(WindowLength length) {
        return builder().length(Objects.requireNonNull(length, "length")).build();
    }

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** How long a window is. */
    WindowLength getLength();

    /** Where windows start; with the calendar, unless said otherwise. Of no matter for AGREEMENT. */
    @Value.Default
    default WindowAlignment getAlignment() {
        return WindowAlignment.CALENDAR;
    }

    /** What becomes of a window that the period cuts; prorated, unless said otherwise. */
    @Value.Default
    default CutWindow getCut() {
        return CutWindow.PRORATED;
    }

    /** The same windows, counted from the agreement's first day. */
    default WindowRule alignedToStart() {
        return withAlignment(WindowAlignment.AGREEMENT_START);
    }

    /** The same windows, with another word on those that the period cuts. */
    default WindowRule cut(CutWindow cut) {
        return withCut(cut);
    }

    /**
     * The windows of a period, in order. They do not overlap, and together they cover the period; only under
     * {@link CutWindow#SKIPPED} the cut ones are missing, at most the first and the last.
     *
     * <p>Windows aligned to the start are counted from the period's first day each, without drift: months from 31
     * January start on 31 January, 28 February, 31 March. Each lasts until the day before the next one starts.
     *
     * @throws IllegalArgumentException if the period is longer than 400 years, which no agreement is
     */
    default List<Window> over(DateRange period) {
        Objects.requireNonNull(period, "period");
        if (period.lengthInDays() > 146_097) {
            throw new IllegalArgumentException(
                    "windows over '" + period + "': the period must not be longer than 400 years");
        }
        if (getLength() == WindowLength.AGREEMENT) {
            return List.of(Window.of(period));
        }
        LocalDate first = getAlignment() == WindowAlignment.CALENDAR
                ? getLength().calendarStart(period.getStart())
                : period.getStart();
        List<Window> windows = new ArrayList<>();
        LocalDate start = first;
        for (int k = 1; !start.isAfter(period.getEnd()); k++) {
            LocalDate next = getLength().startAfter(first, k);
            DateRange whole = DateRange.of(start, next.minusDays(1));
            Window window = Window.of(whole.intersection(period).orElseThrow(), whole);
            if (!window.isCut() || getCut() != CutWindow.SKIPPED) {
                windows.add(window);
            }
            start = next;
        }
        return List.copyOf(windows);
    }

    /** Builds a rule. */
    final class Builder extends ImmutableWindowRule.Builder {
        Builder() {}
    }
}
