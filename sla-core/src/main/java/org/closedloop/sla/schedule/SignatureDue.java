package org.closedloop.sla.schedule;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The day before the agreement starts, by which it must be signed. Present if a signature of marketing or sales is
 * missing. The responsible functions are those without a signature; the people are their representatives.
 */
@Value.Immutable(copy = false)
public non-sealed interface SignatureDue extends Obligation {

    /** The agreement's first day. */
    LocalDate getStart();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.SIGNATURE;
    }
}
