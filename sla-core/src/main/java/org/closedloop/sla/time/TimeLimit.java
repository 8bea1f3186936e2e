package org.closedloop.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take: a stretch of business time ("4 business hours"), or a number of business days ("by the
 * end of the next business day"). It is always positive, and it is one of the two.
 *
 * <p>Business time is counted on the instant line, business days by local dates: the day on which something starts is
 * free, however early it was.
 *
 * <p>{@link #isKept} and {@link #deadline} agree, and time that nobody works costs nothing: a limit is kept up to its
 * deadline, and then for as long as no working time (no working day) has begun. What was due by the end of Friday is
 * kept on Sunday and broken on Monday.
 *
 * <pre>{@code
 * TimeLimit.hours(4).deadline(zurich, handedOver);
 * TimeLimit.parse("P1D").isKept(zurich, closed, reported);
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class TimeLimit {

    private static final Pattern DAYS = Pattern.compile("P(-?\\d{1,9})D");

    TimeLimit() {}

    /** A number of business hours. */
    public static TimeLimit hours(long hours) {
        return of(Duration.ofHours(hours));
    }

    /** A number of minutes of business time. */
    public static TimeLimit minutes(long minutes) {
        return of(Duration.ofMinutes(minutes));
    }

    /**
     * A stretch of business time. {@code Duration.ofDays(1)} is 24 business hours here, about three working days; see
     * {@link #businessDays} for the other meaning.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static TimeLimit of(Duration businessTime) {
        Objects.requireNonNull(businessTime, "businessTime");
        return ImmutableTimeLimit.of(Optional.of(businessTime), OptionalInt.empty());
    }

    /**
     * A number of business days after the day on which something starts.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static TimeLimit businessDays(int days) {
        return ImmutableTimeLimit.of(Optional.empty(), OptionalInt.of(days));
    }

    /**
     * Reads the ISO-8601 form that {@link #toString} writes: {@code PT4H} and {@code PT1H30M} are business time,
     * {@code P1D} is business days.
     *
     * @throws IllegalArgumentException if it is neither (nor may it be both), zero or negative
     */
    public static TimeLimit parse(String text) {
        Matcher days = DAYS.matcher(Objects.requireNonNull(text, "text"));
        if (days.matches()) {
            return businessDays(Integer.parseInt(days.group(1)));
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
                "time limit '" + text + "': expected business time such as PT4H, or days such as P1D", cause);
    }

    /** The business time; empty if the limit is in business days. */
    @Value.Parameter
    public abstract Optional<Duration> getBusinessTime();

    /** The business days; empty if the limit is in business time. */
    @Value.Parameter
    public abstract OptionalInt getBusinessDays();

    @Value.Check
    void check() {
        boolean positive = getBusinessTime()
                        .map(time -> !time.isZero() && !time.isNegative())
                        .orElse(true)
                && getBusinessDays().orElse(1) > 0;
        if (!positive) {
            throw new IllegalArgumentException("time limit '" + this + "': must be positive");
        }
    }

    /**
     * When the limit is used up.
     *
     * <p>For business time: the earliest instant at which all of it has passed; an answer at that very instant is in
     * time. For business days: the end of the n-th working day after the local date of {@code from}, that is, the first
     * instant of the following local day; an answer at that very instant belongs to the following day.
     *
     * @return empty if the calendar has not so much working time left
     */
    public Optional<Instant> deadline(BusinessCalendar calendar, Instant from) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(from, "from");
        if (getBusinessTime().isPresent()) {
            return calendar.deadline(from, getBusinessTime().get());
        }
        return calendar.plusWorkingDays(
                        LocalDate.ofInstant(from, calendar.getZone()),
                        getBusinessDays().orElseThrow())
                .map(last -> last.plusDays(1).atStartOfDay(calendar.getZone()).toInstant());
    }

    /**
     * Whether something that started at {@code from} and was done at {@code to} is within the limit.
     *
     * <p>For business time: {@code calendar.elapsed(from, to)} is at most the limit. For business days: at most n
     * working days lie after the local date of {@code from}, up to and with the local date of {@code to}.
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
        LocalDate dayAfter = LocalDate.ofInstant(from, calendar.getZone()).plusDays(1);
        LocalDate last = LocalDate.ofInstant(to, calendar.getZone());
        return last.isBefore(dayAfter)
                || calendar.workingDays(DateRange.of(dayAfter, last))
                        <= getBusinessDays().orElseThrow();
    }

    /**
     * Whether it is the same as the other one, or shorter; false where one is business time and the other business
     * days, since how much time a day has depends on the calendar.
     */
    public boolean isAtMost(TimeLimit other) {
        if (getBusinessTime().isPresent() && other.getBusinessTime().isPresent()) {
            return getBusinessTime().get().compareTo(other.getBusinessTime().get()) <= 0;
        }
        return getBusinessDays().isPresent()
                && other.getBusinessDays().isPresent()
                && getBusinessDays().getAsInt() <= other.getBusinessDays().getAsInt();
    }

    /** The ISO-8601 form, {@code PT4H} or {@code P1D}. */
    @Override
    public String toString() {
        return getBusinessTime()
                .map(Duration::toString)
                .orElseGet(() -> "P" + getBusinessDays().orElseThrow() + "D");
    }
}
