package org.closedloop.sla.schedule;

import org.closedloop.sla.agreement.Renewal;
import org.immutables.value.Value;

/**
 * The last day on which notice can be given: one day more than the notice period before the first day after the
 * agreement's end. It can be a day off, as moving it would shorten the notice period.
 */
@Value.Immutable(copy = false)
public non-sealed interface NoticeDeadline extends Obligation {

    /** The renewal clause. */
    Renewal getRenewal();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.NOTICE;
    }
}
