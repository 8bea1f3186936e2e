package org.closedloop.sla.planning.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.funnel.Stage;
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
        Set<List<Stage>> planned = plan.getRates().stream()
                .map(rate -> List.of(rate.getFrom(), rate.getTo()))
                .collect(Collectors.toSet());
        Map<List<Optional<String>>, List<PlanGoal>> earlier = new HashMap<>();
        for (int i = 0; i < goals.size(); i++) {
            PlanGoal goal = goals.get(i);
            String path = "goals[" + i + "]";
            if (!goal.getRevenue().isPositive()) {
                report.breachBy(goal.getRevenue(), Rule.GOAL_NOT_POSITIVE, path + ".revenue");
            }
            List<PlanGoal> ofSameLeads =
                    earlier.computeIfAbsent(List.of(goal.getRegion(), goal.getSegment()), unused -> new ArrayList<>());
            ofSameLeads.stream()
                    .filter(other -> other.getPeriod().overlaps(goal.getPeriod()))
                    .findFirst()
                    .ifPresent(other -> report.breachBy(
                            goal.getPeriod(),
                            Rule.GOALS_OVERLAP,
                            path + ".period",
                            "other",
                            other.getPeriod().label()));
            ofSameLeads.add(goal);
            for (int k = 0; k < goal.getRates().size(); k++) {
                StageRate own = goal.getRates().get(k);
                if (!planned.contains(List.of(own.getFrom(), own.getTo()))) {
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
}
