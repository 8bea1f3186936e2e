package org.closedloop.sla.schedule;

import org.closedloop.sla.agreement.Renewal;
import org.immutables.value.Value;

/** The day from which the renewed agreement holds. */
@Value.Immutable(copy = false)
public non-sealed interface RenewalStart extends Obligation {

    /** Clause 11. */
    Renewal getRenewal();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.RENEWAL;
    }
}
