package org.closedloop.sla.crm.mapping;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.format.TimeForm;
import org.immutables.value.Value;

/**
 * The time that a property holds, such as {@code createdate}.
 *
 * <p>The form of the time can be declared: {@code RecordedTime.of("handed_on", TimeForm.DATE)} holds days.
 */
@Value.Immutable(builder = false)
public non-sealed interface RecordedTime extends TimeSource, WithRecordedTime {

    /** The property. */
    @Text
    @Value.Parameter
    String getProperty();

    /** The form of the time, if its text does not show it. */
    @Value.Parameter
    Optional<TimeForm> getHolds();

    @Override
    default List<String> properties() {
        return List.of(getProperty());
    }

    /** The time that this property holds. */
    static RecordedTime of(String property) {
        return ImmutableRecordedTime.of(property, Optional.empty());
    }

    /** The time of this form that this property holds. */
    static RecordedTime of(String property, TimeForm holds) {
        return ImmutableRecordedTime.of(property, Optional.of(holds));
    }
}
