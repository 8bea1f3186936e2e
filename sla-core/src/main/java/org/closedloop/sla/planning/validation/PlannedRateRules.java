package org.closedloop.sla.planning.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.MeasuredRate;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The rates form a chain, and measured ones are rates of a sufficient sample. */
final class PlannedRateRules implements Rules<Plan> {

    /** Below it, the 95 % interval of a rate of 30 % is wider than 30 percentage points. */
    private static final long SUFFICIENT = 30;

    @Override
    public void check(Plan plan, Report report) {
        List<StageRate> rates = plan.getRates();
        if (rates.isEmpty()) {
            report.breach(Rule.PLAN_RATES_MISSING, "rates");
            return;
        }
        Stage before = rates.get(0).getFrom();
        Set<Stage> seen = new LinkedHashSet<>(Set.of(before));
        for (int i = 0; i < rates.size(); i++) {
            StageRate rate = rates.get(i);
            String path = "rates[" + i + "]";
            if (!rate.getFrom().equals(before)) {
                report.breachBy(rate.getFrom(), Rule.PLANNED_RATE_AFTER_GAP, path + ".from", "before", before.getKey());
            }
            if (!seen.add(rate.getTo()) || rate.getTo().equals(rate.getFrom())) {
                report.breachBy(
                        rate.getTo(),
                        Rule.PLANNED_RATE_BACKWARDS,
                        path + ".to",
                        "from",
                        rate.getFrom().getKey());
            }
            before = rate.getTo();
            sample(rate, path, report);
        }
        for (int i = 0; i < plan.getGoals().size(); i++) {
            List<StageRate> own = plan.getGoals().get(i).getRates();
            for (int k = 0; k < own.size(); k++) {
                sample(own.get(k), "goals[" + i + "].rates[" + k + "]", report);
            }
        }
        stages(plan, seen, report);
    }

    private static void sample(StageRate rate, String path, Report report) {
        if (rate instanceof MeasuredRate measured) {
            if (measured.getPart() == 0 || measured.getPart() > measured.getWhole()) {
                report.breachBy(
                        measured.getPart() + " of " + measured.getWhole(),
                        Rule.PLANNED_RATE_OUT_OF_RANGE,
                        path + ".part");
            }
            if (measured.getWhole() < SUFFICIENT) {
                report.breachBy(measured.getWhole(), Rule.SAMPLE_SMALL, path + ".whole");
            }
        }
    }

    /** Every other stage that the plan names is one of the rates'. */
    private static void stages(Plan plan, Set<Stage> known, Report report) {
        stage(plan.getHandOver(), known, "handOver", report);
        for (int i = 0; i < plan.getDurations().size(); i++) {
            stage(plan.getDurations().get(i).getFrom(), known, "durations[" + i + "].from", report);
            stage(plan.getDurations().get(i).getTo(), known, "durations[" + i + "].to", report);
        }
        plan.getCosts()
                .getPerLead()
                .keySet()
                .forEach(stage -> stage(stage, known, "costs.perLead[" + stage + "]", report));
    }

    private static void stage(Stage stage, Set<Stage> known, String path, Report report) {
        if (!known.contains(stage)) {
            String stages = String.join(", ", known.stream().map(Stage::getKey).toList());
            report.breachBy(stage, Rule.PLANNED_STAGE_UNKNOWN, path, "stages", stages);
        }
    }
}
