package org.closedloop.sla.crm.mapping;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * When a property last changed to its present value, by its history.
 *
 * <p>Earlier changes to the same value and rows that repeat the value do not count. A deal that was closed, reopened
 * and closed again was therefore closed the second time, regardless of the names of the stages.
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

    /** When this property last changed to its present value. */
    static HeldSince of(String property) {
        return ImmutableHeldSince.of(property);
    }
}
