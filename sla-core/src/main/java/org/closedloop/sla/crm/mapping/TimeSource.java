package org.closedloop.sla.crm.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.format.TimeForm;

/**
 * The source of a time in a record.
 *
 * <p>The first source of a list that has a time counts; if none has one, the time is unknown.
 */
public sealed interface TimeSource
        permits RecordedTime, EntryTime, HeldSince, TimeAfter, EarliestTime, ConditionalTime, DealTime {

    /** The properties that it reads, those of its parts and tests included. */
    default List<String> properties() {
        return Stream.concat(
                        parts().stream().flatMap(part -> part.properties().stream()),
                        tests().stream().map(PropertyTest::getProperty))
                .toList();
    }

    /** The sources that it consists of; none if it is simple. */
    default List<TimeSource> parts() {
        return List.of();
    }

    /** The tests that a record must pass for it to give a time; all of them. */
    default List<PropertyTest> tests() {
        return List.of();
    }

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

    /** When this property last changed to its present value, by its history. */
    static TimeSource heldSince(String property) {
        return HeldSince.of(property);
    }

    /** So many milliseconds after another time as this property holds. */
    static TimeSource after(String since, String millis) {
        return TimeAfter.of(since, millis);
    }

    /** The time of another source, if the record passes all of these tests. */
    static TimeSource when(TimeSource time, PropertyTest... tests) {
        return ConditionalTime.of(time, tests);
    }

    /** The earliest time of the source in one of the lead's deals. */
    static TimeSource ofDeal(TimeSource time) {
        return DealTime.of(time);
    }

    /** The earliest of the times of these sources. */
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
