package org.closedloop.sla.target;

import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;

/**
 * A target for delivery on time in every window: "the report is out within 5 business days". The metric holds the
 * limit.
 */
@Value.Immutable
public non-sealed interface DeliveryTarget extends Target, WithDeliveryTarget {

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.DELIVERY;
    }

    /** Returns a target with weight 1 and no consequence. */
    static DeliveryTarget of(String id, Role responsible, String metric, WindowRule window) {
        return builder()
                .id(id)
                .responsible(responsible)
                .metric(metric)
                .window(window)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this target. */
    final class Builder extends ImmutableDeliveryTarget.Builder {}
}
