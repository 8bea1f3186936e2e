package org.closedloop.sla.funnel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time of an event at its recorded precision: an instant, or a day without a time.
 *
 * <p>A day has no zone; the library interprets it in the zone of the agreement's scope. An event with a day may have
 * occurred at any instant from the {@linkplain #startIn start} to the {@linkplain #lastIn end} of the day. Two events
 * contradict each other only if {@linkplain #isCertainlyBefore one is certainly before the other}, and durations are
 * measured only between {@linkplain #isTimed timed} events.
 *
 * <pre>{@code
 * ZoneId zurich = ZoneId.of("Europe/Zurich");
 * EventTime converted = EventTime.on(LocalDate.of(2026, 3, 3));
 * EventTime created = EventTime.at(Instant.parse("2026-03-03T09:00:00Z"));
 *
 * converted.isSameDay(created, zurich);          // true
 * converted.isCertainlyBefore(created, zurich);  // false: it may have been in the afternoon
 * converted.toString();                          // "2026-03-03"
 * }</pre>
 */
public sealed interface EventTime permits EventInstant, EventDay {

    /** Returns the time of an event at this instant. */
    static EventTime at(Instant instant) {
        return EventInstant.of(instant);
    }

    /** Returns the time of an event on this day, at an unknown time. */
    static EventTime on(LocalDate day) {
        return new EventDay(day);
    }

    /**
     * Parses the ISO-8601 form of a time: {@code 2026-03-03T09:00:00Z} is an instant, {@code 2026-03-03} a day.
     *
     * @throws DateTimeParseException if the text is neither
     */
    static EventTime parse(String text) {
        return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(Instant.parse(text));
    }

    /** Returns a comparator by the first possible instant in a zone; of two equal ones, a day precedes an instant. */
    static Comparator<EventTime> byStart(ZoneId zone) {
        return Comparator.comparing((EventTime time) -> time.startIn(zone)).thenComparing(EventTime::isTimed);
    }

    /** Returns whether the instant is known. */
    boolean isTimed();

    /** The instant, if it is known. */
    Optional<Instant> getInstant();

    /**
     * The second of the instant since 1970-01-01T00:00Z.
     *
     * @throws IllegalStateException if only the day is known
     */
    long epochSecond();

    /**
     * The nanosecond of the second of the instant, from 0 to 999,999,999.
     *
     * @throws IllegalStateException if only the day is known
     */
    int nanoOfSecond();

    /**
     * Returns the local date in a zone; for a day, the day itself. An instant outside the range of {@link LocalDate} is
     * on the nearest date.
     */
    LocalDate dayIn(ZoneId zone);

    /** Returns the first possible instant in a zone: the instant itself, or the start of the day. */
    Instant startIn(ZoneId zone);

    /** Returns the last possible instant in a zone: the instant itself, or the last nanosecond of the day. */
    Instant lastIn(ZoneId zone);

    /** Returns whether every possible instant of this time is before every possible instant of the other one. */
    default boolean isCertainlyBefore(EventTime other, ZoneId zone) {
        return lastIn(zone).isBefore(other.startIn(zone));
    }

    /** Returns whether every possible instant of this time is after every possible instant of the other one. */
    default boolean isCertainlyAfter(EventTime other, ZoneId zone) {
        return other.isCertainlyBefore(this, zone);
    }

    /** Returns whether the two times have the same local date in a zone. */
    default boolean isSameDay(EventTime other, ZoneId zone) {
        return dayIn(zone).equals(other.dayIn(zone));
    }

    /**
     * Returns the duration from this time to another, negative if the other is earlier. It is exact between two
     * instants; if either is a day, it is the number of days between the local dates, of 24 hours each.
     */
    default Duration until(EventTime other, ZoneId zone) {
        return isTimed() && other.isTimed()
                ? Duration.between(startIn(zone), other.startIn(zone))
                : Duration.ofDays(ChronoUnit.DAYS.between(dayIn(zone), other.dayIn(zone)));
    }
}
