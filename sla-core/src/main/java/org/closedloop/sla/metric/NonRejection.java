package org.closedloop.sla.metric;

import java.util.List;
import org.immutables.value.Value;

/**
 * The share of the leads handed over that sales did not reject: "at most 10 % are rejected" is agreed as "at least 90 %
 * are not rejected".
 *
 * <p>A target for a share states the least share, so that the rate of rejection is measured by its complement. The
 * misses of such a target are the rejections: its miss budget states how many are allowed, and the measurement lists
 * them by reason.
 *
 * <p>The denominator is the leads handed over within the window; a lead that has not been decided on by the day of
 * counting is not rejected.
 */
@Value.Immutable
public non-sealed interface NonRejection extends Metric, WithNonRejection {

    @Override
    default String type() {
        return "non-rejection";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.HAND_OVER, LeadData.REJECTION);
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the metric of all leads. */
    static NonRejection of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableNonRejection.Builder {}
}
