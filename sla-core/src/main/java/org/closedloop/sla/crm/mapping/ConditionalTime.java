package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A time that only counts if the record is as it says: the last change of the stage, if the stage is {@code Qualified}.
 *
 * <pre>{@code
 * TimeSource qualified = ConditionalTime.of(TimeSource.at("Last Stage Change"), PropertyTest.is("Stage", "Qualified"));
 * }</pre>
 */
@Value.Immutable(builder = false)
public non-sealed interface ConditionalTime extends TimeSource, WithConditionalTime {

    /** The time. */
    @Valid
    @Value.Parameter
    TimeSource getTime();

    /** What the record must pass; all of it. */
    @Value.Parameter
    List<@Valid PropertyTest> getWhen();

    @Override
    default List<String> properties() {
        return Stream.concat(getTime().properties().stream(), getWhen().stream().map(PropertyTest::getProperty))
                .toList();
    }

    /** This time, if all of these tests pass. */
    static ConditionalTime of(TimeSource time, PropertyTest... when) {
        return of(time, List.of(when));
    }

    /** This time, if all of these tests pass. */
    static ConditionalTime of(TimeSource time, List<PropertyTest> when) {
        return ImmutableConditionalTime.of(time, when);
    }
}
