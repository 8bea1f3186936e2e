package org.closedloop.sla.planning.validation;

import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.Money;

/** Amounts are in the plan's currency, deal sizes positive, costs not negative. */
final class PlannedMoneyRules implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        dealSize(plan, plan.getDealSize(), "dealSize", report);
        for (int i = 0; i < plan.getGoals().size(); i++) {
            PlanGoal goal = plan.getGoals().get(i);
            String path = "goals[" + i + "]";
            currency(plan, goal.getRevenue(), path + ".revenue", report);
            goal.getDealSize().ifPresent(size -> dealSize(plan, size, path + ".dealSize", report));
        }
        plan.getTeam().ifPresent(team -> {
            currency(plan, team.getMonthlyQuota(), "team.monthlyQuota", report);
            if (!team.getMonthlyQuota().isPositive()) {
                report.breachBy(team.getMonthlyQuota(), Rule.GOAL_NOT_POSITIVE, "team.monthlyQuota");
            }
        });
        plan.getCosts().getPerLead().forEach((stage, cost) -> cost(plan, cost, "perLead", stage.getKey(), report));
        plan.getCosts().getChannels().forEach((name, cost) -> cost(plan, cost, "channels", name, report));
        plan.getCosts().getOther().forEach((name, cost) -> cost(plan, cost, "other", name, report));
    }

    private static void dealSize(Plan plan, Money size, String path, Report report) {
        currency(plan, size, path, report);
        if (!size.isPositive()) {
            report.breachBy(size, Rule.DEAL_SIZE_NOT_POSITIVE, path);
        }
    }

    private static void cost(Plan plan, Money cost, String list, String name, Report report) {
        String path = "costs." + list + "[" + name.replace(']', ')') + "]";
        currency(plan, cost, path, report);
        if (cost.isNegative()) {
            report.breachBy(cost, Rule.COST_NEGATIVE, path);
        }
    }

    private static void currency(Plan plan, Money amount, String path, Report report) {
        if (!amount.getCurrencyUnit().equals(plan.getCurrency())) {
            report.breachBy(
                    amount,
                    Rule.PLANNED_AMOUNT_OF_OTHER_CURRENCY,
                    path,
                    "currency",
                    plan.getCurrency().getCode());
        }
    }
}
