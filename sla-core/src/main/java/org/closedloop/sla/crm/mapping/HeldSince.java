package org.closedloop.sla.crm.mapping;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * Since when a property has had its present value, as its history has it: the last time that it took it from another
 * one.
 *
 * <p>Entries into other values, and into the same one before it was left, do not count; nor do rows of a history that
 * repeat the value. So a deal that was closed, reopened and closed again was closed the second time, in a pipeline with
 * stages of any names.
 */
@Value.Immutable(builder = false)
public non-sealed interface HeldSince extends TimeSource, WithHeldSince {

    /** The property. */
    @Text
    @Value.Parameter
    String getProperty();

    @Override
    default List<String> properties() {
        return List.of(getProperty());
    }

    /** Since when this property has had its present value. */
    static HeldSince of(String property) {
        return ImmutableHeldSince.of(property);
    }
}
