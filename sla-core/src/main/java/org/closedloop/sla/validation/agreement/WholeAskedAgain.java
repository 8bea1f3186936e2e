package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/**
 * Of an amendment, sums that are asked of the whole agreement: it begins anew with the amendment, so that what was
 * asked of the longer time is asked of the shorter one, unless somebody thinks of it.
 */
final class WholeAskedAgain implements Rules {

    private final Agreement predecessor;

    WholeAskedAgain(Agreement predecessor) {
        this.predecessor = predecessor;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<Target> targets = agreement.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            String place = "targets[" + i + "].atLeast";
            Optional<String> asked = asked(targets.get(i));
            Optional<String> before = predecessor.target(targets.get(i).getId()).flatMap(WholeAskedAgain::asked);
            if (asked.isPresent() && asked.equals(before) && isShorter(agreement)) {
                report.breachBy(
                        asked.get(),
                        Rule.WHOLE_ASKED_AGAIN,
                        place,
                        "period",
                        agreement.getScope().getPeriod().label(),
                        "before",
                        predecessor.getScope().getPeriod().label());
            }
        }
    }

    private boolean isShorter(Agreement agreement) {
        DateRange period = agreement.getScope().getPeriod();
        DateRange before = predecessor.getScope().getPeriod();
        return before.contains(period) && !period.equals(before);
    }

    /** What a target asks of the whole agreement; a share is as good for a part of it. */
    private static Optional<String> asked(Target target) {
        if (target.getWindow().getLength() != WindowLength.AGREEMENT) {
            return Optional.empty();
        }
        if (target instanceof VolumeTarget volume) {
            return Optional.of(Long.toString(volume.getAtLeast()));
        }
        return target instanceof MoneyTarget money
                ? Optional.of(money.getAtLeast().toString())
                : Optional.empty();
    }
}
