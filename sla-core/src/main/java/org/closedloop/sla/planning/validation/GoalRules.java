package org.closedloop.sla.planning.validation;

import java.util.List;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The goals: there is one, they do not overlap, and their rates replace one of the plan's. */
final class GoalRules implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        List<PlanGoal> goals = plan.getGoals();
        if (goals.isEmpty()) {
            report.breach(Rule.PLAN_GOALS_MISSING, "goals");
        }
        for (int i = 0; i < goals.size(); i++) {
            PlanGoal goal = goals.get(i);
            String path = "goals[" + i + "]";
            if (!goal.getRevenue().isPositive()) {
                report.breachBy(goal.getRevenue(), Rule.GOAL_NOT_POSITIVE, path + ".revenue");
            }
            goals.subList(0, i).stream()
                    .filter(other ->
                            isOfSameLeads(other, goal) && other.getPeriod().overlaps(goal.getPeriod()))
                    .findFirst()
                    .ifPresent(other -> report.breachBy(
                            goal.getPeriod(),
                            Rule.GOALS_OVERLAP,
                            path + ".period",
                            "other",
                            other.getPeriod().label()));
            for (int k = 0; k < goal.getRates().size(); k++) {
                StageRate own = goal.getRates().get(k);
                if (plan.getRates().stream()
                        .noneMatch(rate -> rate.getFrom().equals(own.getFrom())
                                && rate.getTo().equals(own.getTo()))) {
                    report.breachBy(
                            own.getTo(),
                            Rule.GOAL_RATE_UNKNOWN,
                            path + ".rates[" + k + "].to",
                            "from",
                            own.getFrom().getKey());
                }
            }
        }
    }

    private static boolean isOfSameLeads(PlanGoal one, PlanGoal other) {
        return one.getRegion().equals(other.getRegion()) && one.getSegment().equals(other.getSegment());
    }
}
