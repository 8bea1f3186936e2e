package org.closedloop.sla.schedule;

import org.closedloop.sla.agreement.Renewal;
import org.immutables.value.Value;

/**
 * The last day on which notice can be given: the day before the one that lies the notice period before the first day
 * after the agreement's end. It is not moved off days off, because that would shorten the notice.
 */
@Value.Immutable(copy = false)
public non-sealed interface NoticeDeadline extends Obligation {

    /** Clause 11. */
    Renewal getRenewal();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.NOTICE;
    }
}
