package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;

/** A target with a valid threshold, its metric, and its index. */
record MeasuredTarget(
        int index, Target target, Metric metric, BigDecimal atLeast, WindowContainment.Cache containments) {

    /** Returns those of an agreement; invalid targets are reported by other rules. */
    static List<MeasuredTarget> of(Agreement agreement) {
        List<MeasuredTarget> measuredTargets = new ArrayList<>();
        WindowContainment.Cache containments =
                new WindowContainment.Cache(agreement.getScope().getPeriod());
        Map<String, Metric> metrics = FirstById.of(agreement.getMetrics(), Metric::getId);
        // A period that is too long has no windows to compare.
        int count = ScopeRules.canBeLaidOut(agreement) ? agreement.getTargets().size() : 0;
        for (int i = 0; i < count; i++) {
            Target target = agreement.getTargets().get(i);
            Optional<Metric> metric = Optional.ofNullable(metrics.get(target.getMetric()))
                    .filter(it -> it.getQuantity() == target.getQuantity());
            BigDecimal threshold = threshold(target);
            if (metric.isPresent() && threshold.signum() > 0) {
                measuredTargets.add(new MeasuredTarget(i, target, metric.get(), threshold, containments));
            }
        }
        return measuredTargets;
    }

    private static BigDecimal threshold(Target target) {
        if (target instanceof VolumeTarget volume) {
            return BigDecimal.valueOf(volume.getAtLeast());
        }
        if (target instanceof MoneyTarget money) {
            return money.getAtLeast().getAmount();
        }
        boolean sensible =
                target instanceof ShareTarget share && share.getAtLeast().compareTo(BigDecimal.ONE) <= 0;
        return sensible ? ((ShareTarget) target).getAtLeast() : BigDecimal.ZERO;
    }

    /** The path of its threshold. */
    String path() {
        return "targets[" + index + "].atLeast";
    }

    /** Its threshold, as an author writes it. */
    String written() {
        return target instanceof MoneyTarget money ? money.getAtLeast().toString() : plain(atLeast);
    }

    /** The minimum number of leads or deals for a verdict. */
    long sample() {
        return target instanceof ShareTarget share ? share.getMinimumSample() : 1;
    }

    /** How its windows are contained in those of another target. */
    WindowContainment within(MeasuredTarget whole) {
        return containments.of(whole.target.getWindow(), target.getWindow());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
