package org.closedloop.sla.schedule;

import org.closedloop.sla.agreement.Renewal;
import org.immutables.value.Value;

/** The first day of the renewed agreement. */
@Value.Immutable(copy = false)
public non-sealed interface RenewalStart extends Obligation {

    /** The renewal clause. */
    Renewal getRenewal();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.RENEWAL;
    }
}
