package org.closedloop.sla.metric;

import java.util.List;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * Which share of the revenue won within the window is credited to one function by the agreement's attribution: "at
 * least 40 % attributed to marketing".
 *
 * <p>The whole is all revenue won, also what no touch can claim.
 */
@Value.Immutable
public non-sealed interface AttributedShare extends Metric, WithAttributedShare {

    /** The function that earned the credit. */
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
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** The share that is attributed to this function. */
    static AttributedShare of(String id, Role role) {
        return builder().id(id).role(role).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableAttributedShare.Builder {}
}
