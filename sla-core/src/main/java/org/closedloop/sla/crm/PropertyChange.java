package org.closedloop.sla.crm;

import org.immutables.value.Value;

/** That a property took a value at some time, both as the CRM wrote them. */
@Value.Immutable(builder = false)
public interface PropertyChange extends WithPropertyChange {

    /** The new value. */
    @Value.Parameter
    String getValue();

    /** When, as the CRM wrote it. */
    @Value.Parameter
    String getAt();

    /** A value and when it was taken. */
    static PropertyChange of(String value, String at) {
        return ImmutablePropertyChange.of(value, at);
    }
}
