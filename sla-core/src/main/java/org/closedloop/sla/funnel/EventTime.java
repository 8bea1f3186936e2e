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
 * When something happened, as exactly as it was recorded: an instant, or a day of which the time is not known.
 *
 * <p>A day belongs to no zone until one is given; the library always asks in the zone of the agreement's scope. There,
 * a day-only event may have happened at any moment from the {@linkplain #startIn first} of its day to the
 * {@linkplain #lastIn last}. So two events contradict each other only if {@linkplain #isCertainlyBefore one is
 * certainly before the other}, and nothing is timed from or to an event that is not {@linkplain #isTimed timed}.
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

    /** At this instant. */
    static EventTime at(Instant instant) {
        return new EventInstant(instant);
    }

    /** On this day, at a time that is not known. */
    static EventTime on(LocalDate day) {
        return new EventDay(day);
    }

    /**
     * Reads the ISO-8601 text of a time: {@code 2026-03-03T09:00:00Z} is an instant, {@code 2026-03-03} a day.
     *
     * @throws DateTimeParseException if the text is neither
     */
    static EventTime parse(String text) {
        return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(Instant.parse(text));
    }

    /**
     * Orders times by the first moment at which they can have been in a zone; of two with the same, a day comes first.
     */
    static Comparator<EventTime> byStart(ZoneId zone) {
        return Comparator.comparing((EventTime time) -> time.startIn(zone)).thenComparing(EventTime::isTimed);
    }

    /** Whether the time of day is known. */
    boolean isTimed();

    /** The instant, if it is known. */
    Optional<Instant> getInstant();

    /**
     * The local date on which it was, in a zone; of a day, the day itself in every zone. An instant beyond all dates is
     * on the nearest.
     */
    LocalDate dayIn(ZoneId zone);

    /** The first moment at which it can have been, in a zone: the instant, or the first of the day. */
    Instant startIn(ZoneId zone);

    /** The last moment at which it can have been, in a zone: the instant, or the last nanosecond of the day. */
    Instant lastIn(ZoneId zone);

    /** Whether it was before the other at every moment of their days: two instants are compared as they are. */
    default boolean isCertainlyBefore(EventTime other, ZoneId zone) {
        return lastIn(zone).isBefore(other.startIn(zone));
    }

    /** Whether it was after the other at every moment of their days. */
    default boolean isCertainlyAfter(EventTime other, ZoneId zone) {
        return other.isCertainlyBefore(this, zone);
    }

    /** Whether the two were on one local date, in a zone. */
    default boolean isSameDay(EventTime other, ZoneId zone) {
        return dayIn(zone).equals(other.dayIn(zone));
    }

    /**
     * How long it is from this time to another, negative if that was earlier: exact between two instants; where either
     * is a day, the days from local date to local date, of 24 hours each.
     */
    default Duration until(EventTime other, ZoneId zone) {
        return isTimed() && other.isTimed()
                ? Duration.between(startIn(zone), other.startIn(zone))
                : Duration.ofDays(ChronoUnit.DAYS.between(dayIn(zone), other.dayIn(zone)));
    }
}
