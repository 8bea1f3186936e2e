package org.closedloop.sla.metric;

import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * Which share of the leads that were given up, rejected without ever having been reached, had at least so many contact
 * attempts before: "five attempts before a lead is given up". A lead belongs to the window of its rejection.
 */
@Value.Immutable
public non-sealed interface ContactAttempts extends Metric, WithContactAttempts {

    /** How many attempts there must be; at least 1. */
    @Positive(message = "{SLA-M06}")
    int getAtLeast();

    @Override
    @Value.Derived
    default Gives getGives() {
        return Gives.SHARE;
    }

    /** The attempts on all leads that were given up. */
    static ContactAttempts of(String id, int atLeast) {
        return builder().id(id).atLeast(atLeast).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableContactAttempts.Builder {}
}
