package org.closedloop.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A limit on how long something may take: business time ("4 business hours"), a number of business days ("by the end of
 * the next business day"), or a number of calendar days ("within 90 days"). Always positive.
 *
 * <p>Business time is measured between instants, days between local dates in the calendar's zone: the day on which
 * something starts does not count.
 *
 * <p>{@link #isKept} agrees with {@link #deadline}, except that non-working time never breaks a limit: after the
 * deadline it is kept until the next working time (working day) begins. A limit that ends on Friday is kept on Sunday
 * and broken on Monday. A limit in calendar days ends with its last day.
 *
 * <pre>{@code
 * TimeLimit.hours(4).deadline(zurich, handedOver);
 * TimeLimit.parse("P1D").isKept(zurich, closed, reported);
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class TimeLimit {

    private static final Pattern DAYS = Pattern.compile("P(-?\\d{1,9})D");
    private static final Pattern CALENDAR_DAYS = Pattern.compile("(-?\\d{1,9}) calendar days?");

    TimeLimit() {}

    /**
     * Returns a limit of business hours.
     *
     * @throws IllegalArgumentException if the number is zero or negative
     */
    public static TimeLimit hours(long hours) {
        return of(Duration.ofHours(hours));
    }

    /**
     * Returns a limit of minutes of business time.
     *
     * @throws IllegalArgumentException if the number is zero or negative
     */
    public static TimeLimit minutes(long minutes) {
        return of(Duration.ofMinutes(minutes));
    }

    /**
     * Returns a limit of business time. {@code Duration.ofDays(1)} is 24 business hours, about three working days; see
     * {@link #businessDays} for whole days.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static TimeLimit of(Duration businessTime) {
        Objects.requireNonNull(businessTime, "businessTime");
        return ImmutableTimeLimit.of(Optional.of(businessTime), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Returns a limit of business days after the day on which something starts.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static TimeLimit businessDays(int days) {
        return ImmutableTimeLimit.of(Optional.empty(), OptionalInt.of(days), OptionalInt.empty());
    }

    /**
     * Returns a limit of calendar days after the day on which something starts, working days or not.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static TimeLimit calendarDays(int days) {
        return ImmutableTimeLimit.of(Optional.empty(), OptionalInt.empty(), OptionalInt.of(days));
    }

    /**
     * Parses the form that {@link #toString} returns: {@code PT4H} and {@code PT1H30M} are business time, {@code P1D}
     * is business days, {@code 90 calendar days} is calendar days.
     *
     * @throws IllegalArgumentException if the text has another form, combines days and time, or is zero or negative
     */
    public static TimeLimit parse(String text) {
        Matcher days = DAYS.matcher(Objects.requireNonNull(text, "text"));
        if (days.matches()) {
            return businessDays(Integer.parseInt(days.group(1)));
        }
        Matcher calendarDays = CALENDAR_DAYS.matcher(text);
        if (calendarDays.matches()) {
            return calendarDays(Integer.parseInt(calendarDays.group(1)));
        }
        try {
            if (text.startsWith("PT")) {
                return of(Duration.parse(text));
            }
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "time limit '" + text
                        + "': expected business time such as PT4H, or days such as P1D or 90 calendar days",
                cause);
    }

    /** The business time; empty if the limit is in days. */
    @Value.Parameter
    public abstract Optional<Duration> getBusinessTime();

    /** The business days; empty if the limit is in business time or calendar days. */
    @Value.Parameter
    public abstract OptionalInt getBusinessDays();

    /** The calendar days; empty if the limit is in business time or business days. */
    @Value.Parameter
    public abstract OptionalInt getCalendarDays();

    /** Returns whether the limit is in days, business days or calendar days. */
    public boolean isInDays() {
        return getBusinessTime().isEmpty();
    }

    @Value.Check
    void check() {
        boolean positive = getBusinessTime()
                        .map(time -> !time.isZero() && !time.isNegative())
                        .orElse(true)
                && getBusinessDays().orElse(1) > 0
                && getCalendarDays().orElse(1) > 0;
        if (!positive) {
            throw new IllegalArgumentException("time limit '" + this + "': must be positive");
        }
    }

    /**
     * Returns the instant at which the limit ends.
     *
     * <p>For business time: the earliest instant at which it has elapsed, inclusive. For business days: the end of the
     * n-th working day after the local date of {@code from}, that is, the first instant of the following local day,
     * exclusive. For calendar days: the same, with all days.
     *
     * @return empty if the calendar, or Java's dates, have too little working time or too few days after {@code from}
     */
    public Optional<Instant> deadline(BusinessCalendar calendar, Instant from) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(from, "from");
        if (getBusinessTime().isPresent()) {
            return calendar.deadline(from, getBusinessTime().get());
        }
        LocalDate start = LocalDate.ofInstant(from, calendar.getZone());
        Optional<LocalDate> last = getCalendarDays().isPresent()
                ? plusCalendarDays(start)
                : calendar.plusWorkingDays(start, getBusinessDays().orElseThrow());
        return last.filter(day -> day.isBefore(LocalDate.MAX))
                .map(day -> day.plusDays(1).atStartOfDay(calendar.getZone()).toInstant());
    }

    /**
     * Returns the last day on which something that started on this day is within the limit. A day off after the last
     * business day is within it.
     *
     * @return empty if the calendar, or Java's dates, have too few days after the start, so that the limit never ends
     * @throws IllegalStateException if the limit is in business time
     */
    public Optional<LocalDate> lastDay(BusinessCalendar calendar, LocalDate start) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(start, "start");
        if (getBusinessTime().isPresent()) {
            throw new IllegalStateException("time limit '" + this + "': has no last day, as it is in business time");
        }
        if (getCalendarDays().isPresent()) {
            return plusCalendarDays(start);
        }
        int days = getBusinessDays().orElseThrow();
        return days == Integer.MAX_VALUE
                ? Optional.empty()
                : calendar.plusWorkingDays(start, days + 1).map(next -> next.minusDays(1));
    }

    private Optional<LocalDate> plusCalendarDays(LocalDate start) {
        int days = getCalendarDays().orElseThrow();
        return ChronoUnit.DAYS.between(start, LocalDate.MAX) < days
                ? Optional.empty()
                : Optional.of(start.plusDays(days));
    }

    /**
     * Returns whether something that started at {@code from} and was done at {@code to} is within the limit.
     *
     * <p>For business time: {@code calendar.elapsed(from, to)} is at most the limit. For business days: at most n
     * working days lie after the local date of {@code from}, up to and including the local date of {@code to}. For
     * calendar days: the same, with all days.
     *
     * @throws IllegalArgumentException if {@code from} is after {@code to}
     */
    public boolean isKept(BusinessCalendar calendar, Instant from, Instant to) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "time limit '" + this + "' from " + from + " to " + to + ": must not end before it starts");
        }
        if (getBusinessTime().isPresent()) {
            return calendar.elapsed(from, to).compareTo(getBusinessTime().get()) <= 0;
        }
        LocalDate start = LocalDate.ofInstant(from, calendar.getZone());
        LocalDate last = LocalDate.ofInstant(to, calendar.getZone());
        if (getCalendarDays().isPresent()) {
            return ChronoUnit.DAYS.between(start, last) <= getCalendarDays().getAsInt();
        }
        return !last.isAfter(start)
                || calendar.workingDays(DateRange.of(start.plusDays(1), last))
                        <= getBusinessDays().orElseThrow();
    }

    /**
     * Returns whether this limit is certainly shorter than or equal to the other one. Returns false if one is business
     * time and the other days, as the length of a day depends on the calendar. A number of calendar days is at most the
     * same number of business days, but not the reverse.
     */
    public boolean isAtMost(TimeLimit other) {
        if (getBusinessTime().isPresent() && other.getBusinessTime().isPresent()) {
            return getBusinessTime().get().compareTo(other.getBusinessTime().get()) <= 0;
        }
        if (getCalendarDays().isPresent()) {
            OptionalInt days = other.getCalendarDays().isPresent() ? other.getCalendarDays() : other.getBusinessDays();
            return days.isPresent() && getCalendarDays().getAsInt() <= days.getAsInt();
        }
        return getBusinessDays().isPresent()
                && other.getBusinessDays().isPresent()
                && getBusinessDays().getAsInt() <= other.getBusinessDays().getAsInt();
    }

    /** Returns the ISO-8601 form, {@code PT4H} or {@code P1D}; for calendar days, {@code 90 calendar days}. */
    @Override
    public String toString() {
        if (getCalendarDays().isPresent()) {
            int days = getCalendarDays().getAsInt();
            return days + (days == 1 ? " calendar day" : " calendar days");
        }
        return getBusinessTime()
                .map(Duration::toString)
                .orElseGet(() -> "P" + getBusinessDays().orElseThrow() + "D");
    }
}
