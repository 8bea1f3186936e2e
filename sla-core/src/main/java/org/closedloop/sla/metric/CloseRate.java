package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/** The share of the deals closed within the window that was won. Open deals do not count. */
@Value.Immutable
public non-sealed interface CloseRate extends Metric, WithCloseRate {

    @Override
    default String type() {
        return "close-rate";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.LOSS);
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the close rate of all leads' deals. */
    static CloseRate of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableCloseRate.Builder {}
}
