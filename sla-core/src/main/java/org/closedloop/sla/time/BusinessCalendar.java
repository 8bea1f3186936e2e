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
 * A business calendar: a time zone, a working week, holidays, and days with other hours.
 *
 * <p>Business time is the physical time on the instant line during which the local time of the zone is within the
 * working hours of that day. An hour that occurs twice when daylight saving time ends counts twice; an hour that is
 * skipped when it starts does not count.
 *
 * <p>The hours of a date are its replaced hours, if defined; otherwise none, if it is a holiday; otherwise the hours of
 * its day of the week. Replaced hours take precedence over a holiday, so that a half-day can be added to an imported
 * list of holidays. Hours of one day must not overlap; adjacent hours are merged ({@code 08:00-12:00} and
 * {@code 12:00-17:00} become {@code 08:00-17:00}). Holidays and replaced days lie in the years 1900 to 2199; outside
 * them only the working week applies. All instants are supported.
 *
 * <p>Calendars are compared by value. A calendar without any working time is legal: no business time ever elapses on
 * it.
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

    /** Returns a builder of a calendar without working time. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name by which agreements refer to the calendar; not blank. */
    public abstract String getId();

    /** The time zone of the working hours. */
    public abstract ZoneId getZone();

    /** The working hours of each working day of the week, from Monday; a day that is absent has none. */
    public abstract Map<DayOfWeek, List<WorkingHours>> getWorkingWeek();

    /** The dates without working hours, in order, each with its name. */
    public abstract Map<LocalDate, String> getHolidays();

    /** The dates whose hours replace those of the week, in order; a date with an empty list has no working hours. */
    public abstract Map<LocalDate, List<WorkingHours>> getReplacedDays();

    /** The open time, computed from the other attributes; not part of equality. */
    @Value.Derived
    @Value.Auxiliary
    OpenTime openTime() {
        return new OpenTime(this);
    }

    /** The working days, computed from the other attributes; not part of equality. */
    @Value.Derived
    @Value.Auxiliary
    WorkingDayCount workingDayCount() {
        return new WorkingDayCount(this);
    }

    /** Rejects invalid calendars, and sorts and merges the hours of valid ones. */
    @Value.Check
    BusinessCalendar normalize() {
        return CalendarRules.normalize(this);
    }

    /** Returns the working hours of a date, sorted; empty if it is not a working day. */
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
     * Returns the business time between two instants, exact to the nanosecond.
     *
     * @throws IllegalArgumentException if {@code from} is after {@code to}
     */
    public Duration elapsed(Instant from, Instant to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return openTime().elapsed(from, to);
    }

    /**
     * Returns the business time between two instants in milliseconds, both given in milliseconds since
     * 1970-01-01T00:00Z; at most {@link Long#MAX_VALUE}. This variant does not allocate, which suits large numbers of
     * leads.
     *
     * @throws IllegalArgumentException if the first is after the second
     */
    public long elapsedMillis(long fromEpochMilli, long toEpochMilli) {
        return openTime().elapsedMillis(fromEpochMilli, toEpochMilli);
    }

    /**
     * Returns the earliest instant, not before {@code from}, at which the given business time has elapsed. A deadline
     * at the end of working hours is their end, not the start of the next ones; a duration of zero is due at
     * {@code from}. Always {@code elapsed(from, deadline(from, d)) == d}.
     *
     * @return empty if the deadline is after {@link Instant#MAX}
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

    /** Returns whether the instant is within working hours, from their start, inclusive, to their end, exclusive. */
    public boolean isOpen(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return openTime().isOpen(instant);
    }

    /** Returns the earliest instant within working hours that is not before the given one; empty if there is none. */
    public Optional<Instant> nextOpening(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        // One nanosecond of business time ends one nanosecond after the opening.
        return openTime().deadline(instant, Duration.ofNanos(1)).map(end -> end.minusNanos(1));
    }

    /**
     * Returns the latest start of working hours at or before the given instant. The start is inclusive, so that an
     * opening is its own previous opening.
     *
     * @return empty if no working hours start at or before the instant, or working time has no start
     */
    public Optional<Instant> previousOpening(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return openTime().previousOpening(instant);
    }

    /** Returns whether the date has any working hours. */
    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    /** Returns the number of working days in the range. */
    public long workingDays(DateRange range) {
        Objects.requireNonNull(range, "range");
        return workingDayCount().in(range);
    }

    /**
     * Returns the n-th working day after the date; for n = 0 the date itself, whether or not it is a working day.
     *
     * @return empty if fewer than n working days follow
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
     * Builds a calendar. A later call for the same day overrides an earlier one, so that {@code workingDays(...)} can
     * be followed by a shorter Friday.
     */
    public static final class Builder extends ImmutableBusinessCalendar.Builder {
        Builder() {}

        /** Sets the hours of Monday to Friday, such as {@code "08:00-12:00", "13:00-17:00"}. */
        public Builder workingDays(String... hours) {
            List<WorkingHours> parsed = CalendarRules.parse(hours);
            DayOfWeek[] days = DayOfWeek.values();
            for (int i = 0; i < 5; i++) {
                putWorkingWeek(days[i], parsed);
            }
            return this;
        }

        /** Sets the hours of one day of the week; without hours it is not a working day. */
        public Builder day(DayOfWeek day, String... hours) {
            return putWorkingWeek(day, CalendarRules.parse(hours));
        }

        /** Adds a holiday. */
        public Builder holiday(LocalDate date, String name) {
            return putHoliday(date, name);
        }

        /**
         * Sets the hours of one date, such as a half-day or a working Saturday; without hours it is not a working day.
         */
        public Builder replacedDay(LocalDate date, String... hours) {
            return putReplacedDay(date, CalendarRules.parse(hours));
        }
    }
}
