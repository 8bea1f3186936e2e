package org.closedloop.sla.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A span of days, such as an agreement's period or a quarter. Both bounds are inclusive, so a range is never empty, and
 * it never ends before it starts.
 *
 * <pre>{@code
 * DateRange quarter = DateRange.parse("2026-Q1");
 * quarter.getEnd();                                      // 2026-03-31
 * DateRange.of(quarter.getStart(), quarter.getEnd());    // 2026-Q1 again
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class DateRange {

    DateRange() {}

    /**
     * The days from start to end, both inclusive.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return ImmutableDateRange.of(start, end);
    }

    /**
     * Reads what {@link #label} writes, and the long form of every range.
     *
     * @throws IllegalArgumentException if the text is none of the forms, names a day or week that does not exist, or
     *     ends before it starts
     */
    public static DateRange parse(String text) {
        return DateRangeLabel.parse(Objects.requireNonNull(text, "text"));
    }

    /** The first day. */
    @Value.Parameter
    public abstract LocalDate getStart();

    /** The last day, which still belongs to the range. */
    @Value.Parameter
    public abstract LocalDate getEnd();

    @Value.Check
    void check() {
        if (getEnd().isBefore(getStart())) {
            throw new IllegalArgumentException(
                    "date range '" + getStart() + "/" + getEnd() + "': must not end before it starts");
        }
    }

    /** Whether the day belongs to the range. */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(getStart()) && !date.isAfter(getEnd());
    }

    /** Whether every day of the other range belongs to this one. */
    public boolean contains(DateRange other) {
        Objects.requireNonNull(other, "other");
        return contains(other.getStart()) && contains(other.getEnd());
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(DateRange other) {
        Objects.requireNonNull(other, "other");
        return !other.getStart().isAfter(getEnd()) && !other.getEnd().isBefore(getStart());
    }

    /** The days that the two have in common; empty if there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = getStart().isAfter(other.getStart()) ? getStart() : other.getStart();
        LocalDate end = getEnd().isBefore(other.getEnd()) ? getEnd() : other.getEnd();
        return Optional.of(of(start, end));
    }

    /** How many days belong to the range; at least 1. */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(getStart(), getEnd()) + 1;
    }

    /**
     * The shortest name of the range: {@code 2026}, {@code 2026-H1}, {@code 2026-Q1}, {@code 2026-03}, {@code 2026-W07}
     * (an ISO week, by its week-based year), {@code 2026-03-01} (a single day), else {@code 2026-01-15/2026-02-14}.
     * Years before 0000 and after 9999 have no short names.
     */
    public String label() {
        return DateRangeLabel.of(this);
    }

    /** The {@link #label}. */
    @Override
    public String toString() {
        return label();
    }
}
