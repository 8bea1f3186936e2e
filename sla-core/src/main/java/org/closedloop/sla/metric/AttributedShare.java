package org.closedloop.sla.metric;

import java.util.List;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * The share of the revenue won within the window that the agreement's attribution credits to one function: "at least 40
 * % attributed to marketing".
 *
 * <p>The denominator is all revenue won, including the unattributed part.
 */
@Value.Immutable
public non-sealed interface AttributedShare extends Metric, WithAttributedShare {

    /** The credited function. */
    Role getRole();

    @Override
    default String type() {
        return "attributed-share";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getRole());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.AMOUNT, LeadData.TOUCHES);
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the share attributed to this function. */
    static AttributedShare of(String id, Role role) {
        return builder().id(id).role(role).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableAttributedShare.Builder {}
}
