package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The share of the leads handed over that sales accepted: "acceptance at least 90 %".
 *
 * <p>The denominator is the leads handed over within the window; the numerator is those of them accepted by the day of
 * counting. A lead without a decision is not accepted.
 */
@Value.Immutable
public non-sealed interface Acceptance extends Metric, WithAcceptance {

    @Override
    default String type() {
        return "acceptance";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.HAND_OVER, LeadData.ACCEPTANCE);
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the acceptance of all leads. */
    static Acceptance of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableAcceptance.Builder {}
}
