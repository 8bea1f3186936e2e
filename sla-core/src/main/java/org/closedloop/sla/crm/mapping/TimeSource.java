package org.closedloop.sla.crm.mapping;

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

    /** The last entry of this property into one of these values that was not left again, by its history. */
    static TimeSource lastThatHeld(String property, String... values) {
        return EntryTime.builder()
                .property(property)
                .addValues(values)
                .counts(EntryTime.Counts.LAST_THAT_HELD)
                .build();
    }

    /** Since when this property has had its present value, by its history. */
    static TimeSource heldSince(String property) {
        return HeldSince.of(property);
    }

    /** So many milliseconds after another time, as this property says. */
    static TimeSource after(String since, String millis) {
        return TimeAfter.of(since, millis);
    }

    /** The time that another source gives, if the record passes all of these tests. */
    static TimeSource when(TimeSource time, PropertyTest... tests) {
        return ConditionalTime.of(time, tests);
    }

    /** The earliest time that the source gives in one of the lead's deals. */
    static TimeSource ofDeal(TimeSource time) {
        return DealTime.of(time);
    }

    /** The earliest of the times that these sources give. */
    static TimeSource earliest(TimeSource... sources) {
        return EarliestTime.builder().addSources(sources).build();
    }

    /** The earliest of the times that these properties hold. */
    static TimeSource earliest(String... properties) {
        return EarliestTime.builder()
                .addAllSources(Stream.of(properties).map(TimeSource::at).toList())
                .build();
    }
}
