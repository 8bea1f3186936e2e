package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * Which share of the leads handed over was accepted by sales: "acceptance at least 90 %".
 *
 * <p>The whole is every lead handed over within the window; the part those accepted since. A lead on which sales has
 * not decided is not accepted yet.
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

    /** The acceptance of all leads. */
    static Acceptance of(String id) {
        return builder().id(id).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableAcceptance.Builder {}
}
