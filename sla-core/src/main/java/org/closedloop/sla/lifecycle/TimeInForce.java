package org.closedloop.sla.lifecycle;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The days on which one version of an agreement is in force: its period, up to the day before its successor's first.
 */
@Value.Immutable
public interface TimeInForce extends WithTimeInForce {

    /** The version. */
    Agreement getAgreement();

    /** Its days, both bounds inclusive. */
    DateRange getPeriod();

    /** Whether a successor took over before the version's own end. */
    default boolean isCutShort() {
        return !getPeriod().equals(getAgreement().getScope().getPeriod());
    }

    /** A version and its days. */
    static TimeInForce of(Agreement agreement, DateRange period) {
        return builder().agreement(agreement).period(period).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds times in force. */
    final class Builder extends ImmutableTimeInForce.Builder {}
}
