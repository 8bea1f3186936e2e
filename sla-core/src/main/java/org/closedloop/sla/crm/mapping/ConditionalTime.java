package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time that counts only if the record passes tests, such as the last change of the stage if the stage is
 * {@code Qualified}.
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

    /** The tests that the record must pass; all of them. */
    @Value.Parameter
    List<@Valid PropertyTest> getWhen();

    @Override
    default List<TimeSource> parts() {
        return List.of(getTime());
    }

    @Override
    default List<PropertyTest> tests() {
        return getWhen();
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
