package org.closedloop.sla.format;

import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.immutables.value.Value;

/** What {@link TimeReader} made of a text: a time and how it came about, or none and what may help. */
@Value.Immutable(builder = false, copy = false)
public interface TimeReading {

    /** How the time came about. */
    enum Kind {
        /** The text has an offset or a zone, or is a number. */
        INSTANT,
        /** The text has neither: its time was taken for one of the format's zone. */
        LOCAL,
        /** The clocks of the zone skipped the time: it was moved on by as much as they were. */
        IN_GAP,
        /** The clocks of the zone showed the time twice: the first is given. */
        IN_OVERLAP,
        /** The text is a day. */
        DAY,
        /** The time is midnight where days were asked for, and was taken for the day that begins with it. */
        MIDNIGHT,
        /** The time is not midnight, although days were asked for: the day on which it was is given. */
        TIME_DROPPED,
        /** The time is so far away that it cannot be meant: before 1980 or after 2199, or infinite. */
        IMPLAUSIBLE,
        /** The text is in no form that is read. */
        UNREADABLE
    }

    /** How the time came about, or why there is none. */
    @Value.Parameter
    Kind getKind();

    /** The time; empty if the text is implausible or unreadable. */
    @Value.Parameter
    Optional<EventTime> getTime();

    /** The setting of a mapping by which the text might be read, such as {@code format.timePatterns}. */
    @Value.Parameter
    Optional<String> getHelp();

    /** A time that was read. */
    static TimeReading of(Kind kind, EventTime time) {
        return ImmutableTimeReading.of(kind, Optional.of(time), Optional.empty());
    }

    /** No time, and nothing that would help. */
    static TimeReading none(Kind kind) {
        return ImmutableTimeReading.of(kind, Optional.empty(), Optional.empty());
    }

    /** A text that this setting might help to read. */
    static TimeReading unreadable(String help) {
        return ImmutableTimeReading.of(Kind.UNREADABLE, Optional.empty(), Optional.of(help));
    }
}
