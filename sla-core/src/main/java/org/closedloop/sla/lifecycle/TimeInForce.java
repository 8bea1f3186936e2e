package org.closedloop.sla.lifecycle;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** The days on which a version of an agreement is in force: its period, up to the day before its successor begins. */
@Value.Immutable
public interface TimeInForce extends WithTimeInForce {

    /** The version. */
    Agreement getAgreement();

    /** The days, both bounds inclusive. */
    DateRange getPeriod();

    /** Returns whether a successor replaces the version before its own end. */
    default boolean isCutShort() {
        return !getPeriod().equals(getAgreement().getScope().getPeriod());
    }

    /** Returns a version and its days. */
    static TimeInForce of(Agreement agreement, DateRange period) {
        return builder().agreement(agreement).period(period).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds times in force. */
    final class Builder extends ImmutableTimeInForce.Builder {}
}
