package org.closedloop.sla.metric;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The share of the leads given up that had at least a number of contact attempts before: "five attempts before a lead
 * is given up". A lead is given up if it is rejected without ever being reached. It belongs to the window of its
 * rejection.
 */
@Value.Immutable
public non-sealed interface ContactAttempts extends Metric, WithContactAttempts {

    /** The required number of attempts; at least 1. */
    @Positive(message = "{SLA-M06}")
    int getAtLeast();

    @Override
    default String type() {
        return "contact-attempts";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getAtLeast());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.REJECTION, LeadData.CONTACT_ATTEMPTS);
    }

    @Override
    default Optional<String> requirement() {
        return Optional.of(Integer.toString(getAtLeast()));
    }

    /** More attempts imply fewer. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof ContactAttempts lax
                && withId(lax.getId()).withAtLeast(lax.getAtLeast()).equals(lax)
                && getAtLeast() >= lax.getAtLeast();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the metric of all leads that were given up. */
    static ContactAttempts of(String id, int atLeast) {
        return builder().id(id).atLeast(atLeast).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableContactAttempts.Builder {}
}
