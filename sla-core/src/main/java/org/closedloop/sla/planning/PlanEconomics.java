package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What a plan costs and returns, over all its goals. Leads and deals are counted rounded up. */
@Value.Immutable
public interface PlanEconomics extends Calculated, WithPlanEconomics {

    /** All costs, rounded half-up to the currency's minor unit. */
    Money getCost();

    /** The cost of a won deal (CAC), rounded half-up. */
    Money getPerDeal();

    /** All costs divided by the leads of each stage, from the top of the funnel down, rounded half-up. */
    Map<Stage, Money> getPerLead();

    /** The worth of a lead in each stage, with the plan's margin if it has one, rounded half-up. */
    Map<Stage, Money> getWorth();

    /** The return on all costs, (sourced revenue × margin − cost) ÷ cost, with {@value PlanFigure#SCALE} decimals. */
    BigDecimal getRoi();

    @Override
    List<CalculationStep> getSteps();

    /** Computes the economics of a plan; empty if it has no costs. */
    static Optional<PlanEconomics> of(Plan plan) {
        List<GoalRequirement> goals = plan.backwards();
        Map<Stage, Long> leads = new LinkedHashMap<>();
        for (Stage stage : FunnelChain.of(plan).stages()) {
            leads.put(
                    stage,
                    goals.stream()
                            .mapToLong(goal -> goal.volume(stage).getCount())
                            .sum());
        }
        Calculation calculation = new Calculation();
        List<PlanFigure> costs = costs(plan, leads, calculation);
        if (costs.isEmpty() || costs.stream().allMatch(cost -> cost.exact().signum() == 0)) {
            return Optional.empty();
        }
        PlanFigure cost = calculation.sum(costs).asMoney(plan.getCurrency(), "cost");
        Builder parts = builder().cost(money(cost));
        Map<Stage, Money> each = new LinkedHashMap<>();
        leads.forEach((stage, count) -> each.put(
                stage,
                money(calculation
                        .of(cost)
                        .dividedBy(PlanFigure.of(FigureUnit.COUNT, "leads", Rational.of(count), stage))
                        .asMoney(plan.getCurrency(), "cost-per-lead", stage))));
        return Optional.of(parts.perLead(each)
                .perDeal(Objects.requireNonNull(each.get(FunnelChain.of(plan).won())))
                .worth(worth(plan, calculation))
                .roi(roi(plan, goals, cost, calculation).getValue())
                .steps(calculation.steps())
                .build());
    }

    private static Money money(PlanFigure figure) {
        return figure.toMoney(RoundingMode.HALF_UP);
    }

    private static List<PlanFigure> costs(Plan plan, Map<Stage, Long> leads, Calculation calculation) {
        List<PlanFigure> costs = new ArrayList<>();
        leads.forEach((stage, count) -> {
            Money each = plan.getCosts().getPerLead().get(stage);
            if (each != null) {
                costs.add(calculation
                        .of(PlanFigure.of(FigureUnit.COUNT, "leads", Rational.of(count), stage))
                        .times(PlanFigure.money("each", each, stage))
                        .asMoney(plan.getCurrency(), "cost-of-stage", stage));
            }
        });
        plan.getCosts().getChannels().forEach((name, cost) -> costs.add(PlanFigure.money("named", cost, name)));
        plan.getCosts().getOther().forEach((name, cost) -> costs.add(PlanFigure.money("named", cost, name)));
        return costs;
    }

    private static Map<Stage, Money> worth(Plan plan, Calculation calculation) {
        FunnelChain chain = FunnelChain.of(plan);
        Map<Stage, Money> worth = new LinkedHashMap<>();
        for (Stage stage : chain.stages().subList(0, chain.stages().size() - 1)) {
            List<PlanFigure> factors = new ArrayList<>();
            chain.from(stage).forEach(rate -> factors.add(rate.figure()));
            factors.add(PlanFigure.money("deal-size", plan.getDealSize()));
            plan.getMargin().ifPresent(margin -> factors.add(PlanFigure.of(FigureUnit.SHARE, "margin", margin)));
            worth.put(stage, money(calculation.product(factors).asMoney(plan.getCurrency(), "worth-of", stage)));
        }
        return worth;
    }

    private static PlanFigure roi(Plan plan, List<GoalRequirement> goals, PlanFigure cost, Calculation calculation) {
        Money sourced = Money.total(
                goals.stream().map(GoalRequirement::getSourcedRevenue).toList());
        PlanFigure revenue = PlanFigure.money("sourced-revenue", sourced);
        PlanFigure profit = plan.getMargin()
                .map(margin -> calculation
                        .of(revenue)
                        .times(PlanFigure.of(FigureUnit.SHARE, "margin", margin))
                        .asMoney(plan.getCurrency(), "gross-profit"))
                .orElse(revenue);
        PlanFigure net = calculation.of(profit).minus(cost).asMoney(plan.getCurrency(), "net-profit");
        return calculation.of(net).dividedBy(cost).as(FigureUnit.SHARE, "roi-plan");
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds economics. */
    final class Builder extends ImmutablePlanEconomics.Builder {}
}
