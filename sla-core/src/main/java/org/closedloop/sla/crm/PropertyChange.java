package org.closedloop.sla.crm;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a property: its new value and its time as the CRM wrote them.
 *
 * <pre>{@code
 * PropertyChange change = PropertyChange.of("Working", "2026-03-04T08:00:00Z").withOldValue("Qualified");
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface PropertyChange extends WithPropertyChange {

    /** The new value. */
    @Value.Parameter
    String getValue();

    /** The time, as the CRM wrote it. */
    @Value.Parameter
    String getAt();

    /**
     * The value before, if the CRM exports it. In a property's first change, it is the value at the creation of the
     * record.
     */
    @Value.Parameter
    Optional<String> getOldValue();

    /** The property or column that holds the time, if known; used only in issues. */
    @Value.Auxiliary
    Optional<String> getTimeProperty();

    /** Where it was read, if not with its record; used only in issues. */
    @Value.Auxiliary
    Optional<RecordPlace> getPlace();

    /** A value and when it was taken. */
    static PropertyChange of(String value, String at) {
        return ImmutablePropertyChange.of(value, at, Optional.empty());
    }
}
