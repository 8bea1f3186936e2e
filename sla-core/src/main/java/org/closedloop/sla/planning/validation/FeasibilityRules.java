package org.closedloop.sla.planning.validation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.planning.TeamCapacity;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.Money;

/**
 * Goals that cannot be reached: their leads are due before the plan begins, or the team is too small. Only for plans
 * that can be computed.
 */
final class FeasibilityRules implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        if (report.hasErrors()) {
            return;
        }
        plan.getStart().ifPresent(start -> times(plan, start, report));
        plan.getTeam()
                .filter(team -> team.getMonthlyQuota().isPositive()
                        && team.getMonthlyQuota().getCurrencyUnit().equals(plan.getCurrency()))
                .ifPresent(team -> capacities(plan, team, report));
    }

    private static void times(Plan plan, LocalDate start, Report report) {
        for (int i = 0; i < plan.getGoals().size(); i++) {
            Optional<GoalRequirement> requirement =
                    requirement(plan, plan.getGoals().get(i));
            String path = "goals[" + i + "].period";
            requirement.stream()
                    .flatMap(goal -> goal.getVolumes().stream())
                    .filter(volume -> volume.getDueIn()
                            .filter(due -> due.getStart().isBefore(start))
                            .isPresent())
                    .findFirst()
                    .ifPresent(volume -> late(plan, volume, start, path, report));
        }
    }

    /** Reports the last stage that is due too early, with the duration by which it is. */
    private static void late(Plan plan, StageVolume volume, LocalDate start, String path, Report report) {
        DateRange due = volume.getDueIn().orElseThrow();
        Optional<StageLag> own = plan.getDurations().stream()
                .filter(duration -> duration.getFrom().equals(volume.getStage()))
                .findFirst();
        String to = own.map(duration -> duration.getTo().getKey())
                .orElse(volume.getStage().getKey());
        String takes = own.map(duration -> duration.getTakes().toString()).orElse("P0D");
        report.breachBy(
                due,
                Rule.GOAL_TOO_EARLY,
                path,
                "stage",
                volume.getStage().getKey(),
                "start",
                start.toString(),
                "from",
                volume.getStage().getKey(),
                "to",
                to,
                "takes",
                takes);
    }

    private static Optional<GoalRequirement> requirement(Plan plan, PlanGoal goal) {
        try {
            return Optional.of(GoalRequirement.of(plan, goal));
        } catch (IllegalArgumentException e) {
            // The rates are reported by other rules.
            return Optional.empty();
        }
    }

    /** The goals of a period share the team. */
    private static void capacities(Plan plan, SalesTeam team, Report report) {
        if (team.getAttainment().signum() <= 0) {
            return;
        }
        Map<DateRange, Money> needed = new LinkedHashMap<>();
        for (PlanGoal goal : plan.getGoals()) {
            boolean comparable = goal.getRevenue().getCurrencyUnit().equals(plan.getCurrency());
            needed.merge(
                    goal.getPeriod(), comparable ? goal.getRevenue() : Money.zero(plan.getCurrency()), Money::plus);
        }
        needed.forEach((period, sum) -> {
            TeamCapacity capacity = team.during(period);
            if (!capacity.covers(sum)) {
                report.breachBy(
                        sum,
                        Rule.CAPACITY_TOO_LOW,
                        "team",
                        "period",
                        period.label(),
                        "capacity",
                        capacity.getCapacity().toString(),
                        "needed",
                        capacity.requiredReps(sum)
                                .round(0, RoundingMode.CEILING)
                                .toPlainString());
            }
        });
    }
}
