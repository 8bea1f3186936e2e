package org.closedloop.sla.planning.validation;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Durations lead down the funnel, and the lead time of the leads handed over is known. */
final class DurationRules implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        List<Stage> stages = new ArrayList<>();
        plan.getRates().forEach(rate -> stages.addAll(List.of(rate.getFrom(), rate.getTo())));
        for (int i = 0; i < plan.getDurations().size(); i++) {
            StageLag duration = plan.getDurations().get(i);
            int from = stages.indexOf(duration.getFrom());
            int to = stages.indexOf(duration.getTo());
            if (from >= 0 && to >= 0 && to <= from) {
                report.breachBy(
                        duration.getTo(),
                        Rule.DURATION_BACKWARDS,
                        "durations[" + i + "].to",
                        "from",
                        duration.getFrom().getKey());
            }
        }
        if (stages.contains(plan.getHandOver())
                && plan.leadTime(plan.getHandOver()).isEmpty()) {
            report.breachBy(plan.getHandOver(), Rule.DURATION_MISSING, "durations");
        }
    }
}
