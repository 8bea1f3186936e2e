package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The total amount of the deals won within the window, by closing time, in the currency of the agreement's definition
 * of revenue. Deals in other currencies are converted with the rates provided, or reported as unconverted.
 */
@Value.Immutable
public non-sealed interface Revenue extends Metric, WithRevenue {

    @Override
    default String type() {
        return "revenue";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.AMOUNT);
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the revenue of all leads' deals. */
    static Revenue of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableRevenue.Builder {}
}
