package org.closedloop.sla.crm;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** The time that a property holds: {@code createdate}. */
@Value.Immutable(builder = false)
public non-sealed interface RecordedTime extends TimeSource, WithRecordedTime {

    /** The property. */
    @Text
    @Value.Parameter
    String getProperty();

    @Override
    default List<String> properties() {
        return List.of(getProperty());
    }

    /** The time that this property holds. */
    static RecordedTime of(String property) {
        return ImmutableRecordedTime.of(property);
    }
}
