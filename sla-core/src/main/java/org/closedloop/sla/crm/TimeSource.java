package org.closedloop.sla.crm;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.format.TimeForm;

/**
 * From where in a record a time is taken.
 *
 * <p>A list of sources is tried in its order: the first that gives a time counts. What none gives is not known.
 */
public sealed interface TimeSource
        permits RecordedTime, EntryTime, HeldSince, TimeAfter, EarliestTime, ConditionalTime, DealTime {

    /** The properties that it looks at. */
    List<String> properties();

    /** The time that this property holds. */
    static TimeSource at(String property) {
        return RecordedTime.of(property);
    }

    /** The time of this form that this property holds. */
    static TimeSource at(String property, TimeForm holds) {
        return RecordedTime.of(property, holds);
    }

    /** When this property first took one of these values, by its history. */
    static TimeSource entered(String property, String... values) {
        return EntryTime.builder().property(property).addValues(values).build();
    }

    /** Since when this property has had its present value, by its history. */
    static TimeSource heldSince(String property) {
        return HeldSince.of(property);
    }

    /** So many milliseconds after another time, as this property says. */
    static TimeSource after(String since, String millis) {
        return TimeAfter.of(since, millis);
    }

    /** The earliest of the times that these properties hold. */
    static TimeSource earliest(String... properties) {
        return EarliestTime.builder()
                .addAllSources(Stream.of(properties).map(TimeSource::at).toList())
                .build();
    }
}
