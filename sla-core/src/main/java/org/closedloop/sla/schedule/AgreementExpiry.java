package org.closedloop.sla.schedule;

import org.immutables.value.Value;

/** The last day of the agreement's period, inclusive. */
@Value.Immutable(copy = false)
public non-sealed interface AgreementExpiry extends Obligation {

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.EXPIRY;
    }
}
