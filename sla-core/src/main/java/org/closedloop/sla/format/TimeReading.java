package org.closedloop.sla.format;

import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.immutables.value.Value;

/** The result of reading a time: a time and how it was determined, or none and a setting that may help. */
@Value.Immutable(builder = false, copy = false)
public interface TimeReading {

    /** The ways to determine a time. */
    enum Kind {
        /** The text has an offset or a zone, or is a number. */
        INSTANT,
        /** The text has no offset or zone: the time is in the format's zone. */
        LOCAL,
        /** The time is in a gap of the zone: the length of the gap was added. */
        IN_GAP,
        /** The time is in an overlap of the zone: the earlier instant is used. */
        IN_OVERLAP,
        /** The text is a day. */
        DAY,
        /** A time at midnight of a property that contains days: the day that begins with it. */
        MIDNIGHT,
        /** A time not at midnight of a property that contains days: its day. */
        TIME_DROPPED,
        /** The time is implausible: before 1980 or after 2199, or infinite. */
        IMPLAUSIBLE,
        /** The text has no supported form. */
        UNREADABLE
    }

    /** The way to determine the time, or why there is none. */
    @Value.Parameter
    Kind getKind();

    /** The time; empty if the text is implausible or unreadable. */
    @Value.Parameter
    Optional<EventTime> getTime();

    /** The setting of a mapping that may allow reading the text, such as {@code format.timePatterns}. */
    @Value.Parameter
    Optional<String> getHelp();

    /** Returns a reading with a time. */
    static TimeReading of(Kind kind, EventTime time) {
        return ImmutableTimeReading.of(kind, Optional.of(time), Optional.empty());
    }

    /** Returns a reading without a time or help. */
    static TimeReading none(Kind kind) {
        return ImmutableTimeReading.of(kind, Optional.empty(), Optional.empty());
    }

    /** Returns an unreadable reading with a setting that may help. */
    static TimeReading unreadable(String help) {
        return ImmutableTimeReading.of(Kind.UNREADABLE, Optional.empty(), Optional.of(help));
    }
}
