package org.closedloop.sla.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a firm works: its zone, its working week, and the days that are different.
 *
 * <p>Business time is the physical time on the instant line during which the wall clock of the zone stands inside the
 * working hours of that day. An hour that the clock shows twice in autumn counts twice, an hour that it leaves out in
 * spring does not count.
 *
 * <p>What is worked on a date: its replaced hours, if it has any (they win over a holiday of the same date, so that a
 * half-day may sit on an imported list of holidays); else nothing, if it is a holiday; else the hours of its day of the
 * week. Hours of one day must not overlap; hours that touch are one ({@code 08:00-12:00} and {@code 12:00-17:00} become
 * {@code 08:00-17:00}). Holidays and replaced days lie in the years 1900 to 2199; beyond them the week goes on for
 * ever, and every instant has an answer.
 *
 * <p>Two calendars are equal if they say the same. A calendar without any working time is legal: nothing ever elapses
 * on it.
 *
 * <pre>{@code
 * BusinessCalendar zurich =
 *     BusinessCalendar.builder()
 *         .id("zurich")
 *         .zone(ZoneId.of("Europe/Zurich"))
 *         .workingDays("08:00-12:00", "13:00-17:00")
 *         .holiday(LocalDate.of(2026, 8, 1), "Bundesfeier")
 *         .replacedDay(LocalDate.of(2026, 12, 24), "08:00-12:00")
 *         .build();
 * zurich.elapsed(Instant.parse("2026-03-06T15:00:00Z"), Instant.parse("2026-03-09T08:00:00Z"));
 * // PT2H: Friday 16:00-17:00 and Monday 08:00-09:00
 * }</pre>
 */
@Value.Immutable
public abstract class BusinessCalendar implements WithBusinessCalendar {

    BusinessCalendar() {}

    /** Starts a calendar on which nothing is worked yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name by which agreements refer to the calendar; not blank. */
    public abstract String getId();

    /** The zone of the wall clock. */
    public abstract ZoneId getZone();

    /** The hours of each worked day of the week, from Monday; a missing day is not worked. */
    public abstract Map<DayOfWeek, List<WorkingHours>> getWorkingWeek();

    /** The dates on which nothing is worked, in order, each with its name. */
    public abstract Map<LocalDate, String> getHolidays();

    /** The dates with hours of their own, in order; without any hours, the date is closed. */
    public abstract Map<LocalDate, List<WorkingHours>> getReplacedDays();

    /** The open time of this calendar; computed from the definition, and no part of it. */
    @Value.Derived
    @Value.Auxiliary
    OpenTime openTime() {
        return new OpenTime(this);
    }

    /** The working days of this calendar; computed from the definition, and no part of it. */
    @Value.Derived
    @Value.Auxiliary
    WorkingDayCount workingDayCount() {
        return new WorkingDayCount(this);
    }

    /** Refuses what cannot be meant, and brings the rest into its one form. */
    @Value.Check
    BusinessCalendar normalize() {
        return CalendarRules.normalize(this);
    }

    /** The hours worked on a date, sorted; empty if none are. */
    public List<WorkingHours> hoursOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        List<WorkingHours> replaced = getReplacedDays().get(date);
        if (replaced != null) {
            return replaced;
        }
        return getHolidays().containsKey(date)
                ? List.of()
                : getWorkingWeek().getOrDefault(date.getDayOfWeek(), List.of());
    }

    /**
     * The business time between two instants, exact to the nanosecond.
     *
     * @throws IllegalArgumentException if {@code from} is after {@code to}
     */
    public Duration elapsed(Instant from, Instant to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return openTime().elapsed(from, to);
    }

    /**
     * The business time between two instants in milliseconds, both given in milliseconds since 1970-01-01T00:00Z. The
     * fast way for many leads: it allocates nothing.
     *
     * @throws IllegalArgumentException if the first is after the second
     */
    public long elapsedMillis(long fromEpochMilli, long toEpochMilli) {
        return openTime().elapsedMillis(fromEpochMilli, toEpochMilli);
    }

    /**
     * The earliest instant, not before {@code from}, by which so much business time has passed. What fills working
     * hours to the full is due at their end, not when the next ones start; what takes no time is due at once. Always
     * {@code elapsed(from, deadline(from, d)) == d}.
     *
     * @return empty if so much working time does not come any more before {@link Instant#MAX}
     * @throws IllegalArgumentException if the duration is negative
     */
    public Optional<Instant> deadline(Instant from, Duration duration) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(duration, "duration");
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    CalendarRules.place(this) + "deadline after " + duration + ": must not be negative");
        }
        return openTime().deadline(from, duration);
    }

    /** Whether it is working time: the start of working hours is, their end is not any more. */
    public boolean isOpen(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return openTime().isOpen(instant);
    }

    /** The earliest instant, not before the given one, at which it is working time. */
    public Optional<Instant> nextOpening(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        // The first nanosecond that counts starts with the opening.
        return openTime().deadline(instant, Duration.ofNanos(1)).map(end -> end.minusNanos(1));
    }

    /**
     * The latest instant at or before this one at which the office opened: the start of the open time in which the
     * instant stands, or of the last one before it. The start is inclusive, so that an opening is its own previous
     * opening.
     *
     * @return empty if the office never opened before, or has been open for ever
     */
    public Optional<Instant> previousOpening(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return openTime().previousOpening(instant);
    }

    /** Whether any hours are worked on the date, however few. */
    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    /** How many days of the range are working days. */
    public long workingDays(DateRange range) {
        Objects.requireNonNull(range, "range");
        return workingDayCount().in(range);
    }

    /**
     * The n-th working day after the date; for n = 0 the date itself, worked or not.
     *
     * @return empty if so many working days do not come any more
     * @throws IllegalArgumentException if n is negative
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate date, int n) {
        Objects.requireNonNull(date, "date");
        if (n < 0) {
            throw new IllegalArgumentException(
                    CalendarRules.place(this) + n + " working days after " + date + ": must not be negative");
        }
        return workingDayCount().after(date, n);
    }

    /**
     * Builds a calendar. Where two calls speak of the same day, the later one wins, so that {@code workingDays(...)}
     * may be followed by a shorter Friday.
     */
    public static final class Builder extends ImmutableBusinessCalendar.Builder {
        Builder() {}

        /** The hours of Monday to Friday, such as {@code "08:00-12:00", "13:00-17:00"}. */
        public Builder workingDays(String... hours) {
            List<WorkingHours> parsed = CalendarRules.parse(hours);
            DayOfWeek[] days = DayOfWeek.values();
            for (int i = 0; i < 5; i++) {
                putWorkingWeek(days[i], parsed);
            }
            return this;
        }

        /** The hours of one day of the week; none, if it is not worked. */
        public Builder day(DayOfWeek day, String... hours) {
            return putWorkingWeek(day, CalendarRules.parse(hours));
        }

        /** A date on which nothing is worked. */
        public Builder holiday(LocalDate date, String name) {
            return putHoliday(date, name);
        }

        /** A date with hours of its own: a half-day, a worked Saturday; without hours, closed. */
        public Builder replacedDay(LocalDate date, String... hours) {
            return putReplacedDay(date, CalendarRules.parse(hours));
        }
    }
}
