package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 6: targets that no past window would have met. */
record HistoryFit(FunnelNumbers history) implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        for (int i = 0; i < agreement.getTargets().size(); i++) {
            Target target = agreement.getTargets().get(i);
            PastWindows past = PastWindows.of(target, history);
            if (past.windows() > 0 && past.met() == 0) {
                report.breachBy(
                        threshold(target),
                        Rule.TARGET_NEVER_REACHED,
                        "targets[" + i + "].atLeast",
                        "windows",
                        Long.toString(past.windows()),
                        "best",
                        past.best());
            }
        }
    }

    private static Object threshold(Target target) {
        if (target instanceof VolumeTarget volume) {
            return volume.getAtLeast();
        }
        if (target instanceof ShareTarget share) {
            return share.getAtLeast();
        }
        return target instanceof MoneyTarget money ? money.getAtLeast() : "";
    }
}
