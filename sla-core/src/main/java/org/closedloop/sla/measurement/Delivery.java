package org.closedloop.sla.measurement;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/** The day on which something was delivered. The sum of two deliveries is the earlier one. */
@Value.Immutable(builder = false)
public non-sealed interface Delivery extends Measurement, WithDelivery {

    /** The day, in the agreement's zone. */
    @Value.Parameter
    LocalDate getOn();

    @Override
    default List<LeadCase> getCases() {
        return List.of();
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.DELIVERY;
    }

    @Override
    default Delivery plus(Measurement other) {
        Delivery that = Measurement.sameKind(Delivery.class, this, other);
        return getOn().isAfter(that.getOn()) ? that : this;
    }

    /** Returns a delivery on this day. */
    static Delivery of(LocalDate on) {
        return ImmutableDelivery.of(on);
    }
}
