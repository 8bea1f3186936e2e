package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 12: each relief has a cause of another side, in the same windows, and a sensible limit; none is circular. */
final class ReliefRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Relief> reliefs = agreement.getReliefs();
        Map<String, Target> targets = FirstById.of(agreement.getTargets(), Target::getId);
        Repeated.report(reliefs, Relief::getId, Rule.RELIEF_ID_TWICE, "reliefs", "id", report);
        for (int i = 0; i < reliefs.size(); i++) {
            check(reliefs.get(i), "reliefs[" + i + "].", targets, report);
        }
        ReliefCircles.report(reliefs, report);
    }

    private static void check(Relief relief, String path, Map<String, Target> targets, Report report) {
        Optional<Target> target = find(relief.getTarget(), path + "target", targets, report);
        Optional<Target> cause = find(relief.getCause(), path + "cause", targets, report);
        if (relief.getTarget().equals(relief.getCause())) {
            report.breachBy(relief.getCause(), Rule.RELIEF_OF_ITSELF, path + "cause");
        } else if (target.isPresent() && cause.isPresent()) {
            check(relief, target.get(), cause.get(), path, report);
        }
        if (cause.isPresent() && relief.getFraction().isPresent()) {
            checkLimit(relief, relief.getFraction().get(), cause.get(), path + "fraction", report);
        }
    }

    private static Optional<Target> find(String id, String path, Map<String, Target> targets, Report report) {
        Optional<Target> target = Optional.ofNullable(targets.get(id));
        if (target.isEmpty() && Placeholder.isFilledIn(id)) {
            report.breachBy(id, Rule.RELIEF_TARGET_UNLISTED, path);
        }
        return target;
    }

    private static void check(Relief relief, Target target, Target cause, String path, Report report) {
        if (target.getResponsible() == cause.getResponsible()) {
            report.breachBy(
                    relief.getCause(),
                    Rule.RELIEF_OF_SAME_SIDE,
                    path + "cause",
                    "target",
                    relief.getTarget(),
                    "role",
                    written(cause.getResponsible()));
        }
        if (!target.getWindow().equals(cause.getWindow())) {
            report.breachBy(
                    relief.getCause(), Rule.RELIEF_WINDOWS_DIFFER, path + "cause", "target", relief.getTarget());
        }
    }

    private static void checkLimit(Relief relief, BigDecimal fraction, Target cause, String path, Report report) {
        if (cause.getQuantity() == Quantity.DELIVERY) {
            report.breachBy(fraction, Rule.RELIEF_LIMIT_OF_DELIVERY, path, "cause", cause.getId());
            return;
        }
        boolean over = relief.getCondition() == ReliefCondition.OVER;
        if (!isPossible(fraction, cause, over)) {
            Rule rule = cause.getQuantity() == Quantity.SHARE
                    ? over ? Rule.RELIEF_SHARE_NEVER_OVER : Rule.RELIEF_SHARE_NEVER_UNDER
                    : Rule.RELIEF_FRACTION_NOT_POSITIVE;
            report.breachBy(fraction, rule, path);
            return;
        }
        BigDecimal required = cause instanceof ShareTarget share ? share.getAtLeast() : BigDecimal.ONE;
        if (over && cause.getQuantity() != Quantity.SHARE && fraction.compareTo(required) < 0) {
            report.breachBy(fraction, Rule.RELIEF_OVER_TOO_LOW, path, "cause", cause.getId());
        } else if (!over && fraction.compareTo(required) > 0) {
            report.breachBy(
                    fraction,
                    Rule.RELIEF_UNDER_TOO_HIGH,
                    path,
                    "cause",
                    cause.getId(),
                    "limit",
                    MeasuredTarget.plain(required));
        }
    }

    /** Whether a measurement can be beyond the limit. */
    private static boolean isPossible(BigDecimal fraction, Target cause, boolean over) {
        if (cause.getQuantity() != Quantity.SHARE) {
            return fraction.signum() > 0;
        }
        return over
                ? fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) < 0
                : fraction.signum() > 0 && fraction.compareTo(BigDecimal.ONE) <= 0;
    }
}
