package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/** The share of the leads rejected within the window that have a reason. */
@Value.Immutable
public non-sealed interface RejectionReasons extends Metric, WithRejectionReasons {

    @Override
    default String type() {
        return "rejection-reasons";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.REJECTION, LeadData.REJECTION_REASON);
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the metric of all rejections. */
    static RejectionReasons of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableRejectionReasons.Builder {}
}
