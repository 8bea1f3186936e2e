package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The share of the leads rejected within the window that sales accepted later: "at least a quarter of the rejected
 * leads are accepted in the end".
 *
 * <p>The denominator is the leads rejected within the window; the numerator is those of them that were accepted by the
 * day of counting, certainly after the rejection in the same cycle, or in any later cycle.
 */
@Value.Immutable
public non-sealed interface Reacceptance extends Metric, WithReacceptance {

    @Override
    default String type() {
        return "reacceptance";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.REJECTION, LeadData.ACCEPTANCE);
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the metric of all rejections. */
    static Reacceptance of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableReacceptance.Builder {}
}
