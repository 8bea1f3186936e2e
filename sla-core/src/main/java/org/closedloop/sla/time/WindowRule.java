package org.closedloop.sla.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A rule that divides an agreement's period into the windows in which a target is measured.
 *
 * <pre>{@code
 * WindowRule.monthly().over(DateRange.parse("2026-Q1"));  // 2026-01, 2026-02, 2026-03
 * WindowRule.quarterly().alignedToStart().cut(CutWindow.SKIPPED);
 * }</pre>
 */
@Value.Immutable
public interface WindowRule extends WithWindowRule {

    /** Returns the rule of ISO weeks, Monday to Sunday. */
    static WindowRule weekly() {
        return of(WindowLength.WEEK);
    }

    /** Returns the rule of months. */
    static WindowRule monthly() {
        return of(WindowLength.MONTH);
    }

    /** Returns the rule of quarters. */
    static WindowRule quarterly() {
        return of(WindowLength.QUARTER);
    }

    /** Returns the rule of half-years. */
    static WindowRule halfYearly() {
        return of(WindowLength.HALF_YEAR);
    }

    /** Returns the rule of years. */
    static WindowRule yearly() {
        return of(WindowLength.YEAR);
    }

    /** Returns the rule of one window, the whole agreement. */
    static WindowRule wholeAgreement() {
        return of(WindowLength.AGREEMENT);
    }

    /** Returns the rule of calendar windows of the given length, prorated if the period cuts them. */
    static WindowRule of(WindowLength length) {
        return builder().length(Objects.requireNonNull(length, "length")).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The length of a window. */
    WindowLength getLength();

    /** Where windows start; CALENDAR by default. Ignored for AGREEMENT. */
    @Value.Default
    default WindowAlignment getAlignment() {
        return WindowAlignment.CALENDAR;
    }

    /** How a target applies to a window that the period cuts; PRORATED by default. */
    @Value.Default
    default CutWindow getCut() {
        return CutWindow.PRORATED;
    }

    /** Returns this rule with windows that start on the agreement's first day. */
    default WindowRule alignedToStart() {
        return withAlignment(WindowAlignment.AGREEMENT_START);
    }

    /** Returns this rule with another treatment of windows that the period cuts. */
    default WindowRule cut(CutWindow cut) {
        return withCut(cut);
    }

    /**
     * Returns the windows of a period, in order. They do not overlap, and they cover the period, except that
     * {@link CutWindow#SKIPPED} omits cut windows, at most the first and the last.
     *
     * <p>The start of each window aligned to the agreement is computed from the period's first day, without drift:
     * months from 31 January start on 31 January, 28 February, 31 March. Each window ends on the day before the next
     * one starts.
     *
     * @throws IllegalArgumentException if the period is longer than 400 years
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
