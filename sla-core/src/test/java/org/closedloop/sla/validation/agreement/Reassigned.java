package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;

/** A target that somebody else answers for. */
final class Reassigned {

    private Reassigned() {}

    static Target to(Role role, Target target) {
        if (target instanceof ShareTarget share) {
            return share.withResponsible(role);
        }
        if (target instanceof MoneyTarget money) {
            return money.withResponsible(role);
        }
        return target instanceof VolumeTarget volume
                ? volume.withResponsible(role)
                : ((DeliveryTarget) target).withResponsible(role);
    }
}
