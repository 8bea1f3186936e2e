package org.closedloop.sla.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A range of dates, such as an agreement's period or a quarter. Both bounds are inclusive, so that a range has at least
 * one day.
 *
 * <pre>{@code
 * DateRange quarter = DateRange.parse("2026-Q1");
 * quarter.getEnd();                                      // 2026-03-31
 * DateRange.of(quarter.getStart(), quarter.getEnd());    // 2026-Q1 again
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class DateRange implements Comparable<DateRange> {

    DateRange() {}

    /**
     * Returns the range from start to end, both inclusive.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return ImmutableDateRange.of(start, end);
    }

    /**
     * Parses a {@linkplain #label label}, or the long form {@code start/end} of any range.
     *
     * @throws IllegalArgumentException if the text has another form, names a day, week, month, quarter or half-year
     *     that does not exist, or ends before it starts
     */
    public static DateRange parse(String text) {
        return DateRangeLabel.parse(Objects.requireNonNull(text, "text"));
    }

    /** The first day. */
    @Value.Parameter
    public abstract LocalDate getStart();

    /** The last day, inclusive. */
    @Value.Parameter
    public abstract LocalDate getEnd();

    @Value.Check
    void check() {
        if (getEnd().isBefore(getStart())) {
            throw new IllegalArgumentException(
                    "date range '" + getStart() + "/" + getEnd() + "': must not end before it starts");
        }
    }

    /** Returns whether the range contains the day. */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(getStart()) && !date.isAfter(getEnd());
    }

    /**
     * Returns whether all days are of the years 1 to 9999. Others are valid here, but no day of an agreement: what is
     * computed from them, such as the next window, may be outside the dates that Java supports.
     */
    public boolean hasFourDigitYears() {
        return getStart().getYear() >= 1 && getEnd().getYear() <= 9999;
    }

    /** Returns whether this range contains every day of the other one. */
    public boolean contains(DateRange other) {
        Objects.requireNonNull(other, "other");
        return contains(other.getStart()) && contains(other.getEnd());
    }

    /** Returns whether the two ranges have a day in common. */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !other.getStart().isAfter(getEnd()) && !other.getEnd().isBefore(getStart());
    }

    /** Returns the days that the two ranges have in common; empty if there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = getStart().isAfter(other.getStart()) ? getStart() : other.getStart();
        LocalDate end = getEnd().isBefore(other.getEnd()) ? getEnd() : other.getEnd();
        return Optional.of(of(start, end));
    }

    /** Returns the number of days in the range; at least 1. */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(getStart(), getEnd()) + 1;
    }

    /**
     * Returns the shortest form of the range: {@code 2026}, {@code 2026-H1}, {@code 2026-Q1}, {@code 2026-03},
     * {@code 2026-W07} (an ISO week of its week-based year), {@code 2026-03-01} (a single day), otherwise
     * {@code 2026-01-15/2026-02-14}. Years before 0000 or after 9999 have no short form.
     */
    public String label() {
        return DateRangeLabel.of(this);
    }

    /** Compares by start, then by end. */
    @Override
    public int compareTo(DateRange other) {
        int byStart = getStart().compareTo(other.getStart());
        return byStart != 0 ? byStart : getEnd().compareTo(other.getEnd());
    }

    /** Returns the {@link #label}. */
    @Override
    public String toString() {
        return label();
    }
}
