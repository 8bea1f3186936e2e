package org.closedloop.sla.planning.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.closedloop.sla.validation.agreement.PastWindows;

/** What the plan needs each month and no past month had. */
record PastFit(Agreement agreement, FunnelNumbers history) implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        String region = agreement.getScope().getRegion();
        Plan here = plan.withGoals(plan.getGoals().stream()
                .filter(goal -> goal.getRegion().map(region::equals).orElse(true))
                .map(goal -> goal.withRegion(Optional.empty()))
                .toList());
        if (here.getGoals().isEmpty()) {
            return;
        }
        WindowRule months = WindowRule.of(WindowLength.MONTH);
        PlanTargets planned = here.toTargets(agreement.getScope().getPeriod(), months);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < planned.getTargets().size(); i++) {
            Metric metric = planned.getMetrics().get(i);
            Target target = planned.getTargets().get(i);
            Optional<PastWindows> past = agreement.getMetrics().stream()
                    .filter(agreed -> isSame(agreed, metric))
                    .findFirst()
                    .map(agreed -> PastWindows.of(target.withMetric(agreed.getId()), history));
            if (past.filter(windows -> windows.windows() > 0).isEmpty()) {
                missing.add(metric.getId());
            } else {
                compare(target, metric, past.get(), report);
            }
        }
        if (!missing.isEmpty()) {
            report.breachBy(String.join("', '", missing), Rule.HISTORY_WITHOUT_STAGE, "goals");
        }
    }

    private static void compare(Target target, Metric metric, PastWindows past, Report report) {
        if (past.met() == 0) {
            report.breachBy(
                    threshold(target),
                    Rule.PLAN_NEVER_REACHED,
                    "goals",
                    "what",
                    metric.getId(),
                    "window",
                    Report.written(target.getWindow().getLength()),
                    "windows",
                    Long.toString(past.windows()),
                    "best",
                    past.best());
        } else if (past.met() * 2 < past.windows()) {
            report.breachBy(
                    threshold(target),
                    Rule.PLAN_SELDOM_REACHED,
                    "goals",
                    "what",
                    metric.getId(),
                    "window",
                    Report.written(target.getWindow().getLength()),
                    "windows",
                    Long.toString(past.windows()),
                    "met",
                    Long.toString(past.met()));
        }
    }

    /** Whether both measure the same; conversions by any basis. */
    private static boolean isSame(Metric agreed, Metric planned) {
        if (agreed instanceof Conversion one && planned instanceof Conversion other) {
            return one.withId("same").withBasis(other.getBasis()).equals(other.withId("same"));
        }
        return agreed.withId("same").equals(planned.withId("same"));
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
