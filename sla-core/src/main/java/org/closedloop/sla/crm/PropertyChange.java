package org.closedloop.sla.crm;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a property took a value at some time, both as the CRM wrote them.
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

    /** When, as the CRM wrote it. */
    @Value.Parameter
    String getAt();

    /**
     * The value before, where the CRM says so. That of a property's first change is the value that the record was made
     * with.
     */
    @Value.Parameter
    Optional<String> getOldValue();

    /** The property or column that holds the time, where the reader knows it: only to name it in a report. */
    @Value.Auxiliary
    Optional<String> getTimeProperty();

    /** Where it was read, if elsewhere than the record that changed: only to name it in a report. */
    @Value.Auxiliary
    Optional<RecordPlace> getPlace();

    /** A value and when it was taken. */
    static PropertyChange of(String value, String at) {
        return ImmutablePropertyChange.of(value, at, Optional.empty());
    }
}
