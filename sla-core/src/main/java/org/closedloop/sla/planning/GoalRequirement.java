package org.closedloop.sla.planning;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What a goal needs: the deals, and the leads in each stage that lead to them. */
@Value.Immutable
public interface GoalRequirement extends Calculated, WithGoalRequirement {

    /** The goal. */
    PlanGoal getGoal();

    /** Marketing's part of the goal, rounded half-up to the currency's minor unit. */
    Money getSourcedRevenue();

    /** The volumes, from the won deals up to the top of the funnel. */
    List<StageVolume> getVolumes();

    @Override
    List<CalculationStep> getSteps();

    /** Returns the volume of a stage; empty if the funnel does not have it. */
    default Optional<StageVolume> find(Stage stage) {
        return getVolumes().stream()
                .filter(volume -> volume.getStage().equals(stage))
                .findFirst();
    }

    /**
     * Returns the volume of a stage.
     *
     * @throws IllegalArgumentException if the funnel does not have it
     */
    default StageVolume volume(Stage stage) {
        return find(stage)
                .orElseThrow(() -> new IllegalArgumentException("stage '" + stage + "': is not one of the plan's"));
    }

    /** Computes the requirement of a goal. */
    static GoalRequirement of(Plan plan, PlanGoal goal) {
        FunnelChain chain = FunnelChain.of(plan, goal.getRates());
        LeadTimes times = new LeadTimes(plan);
        Calculation calculation = new Calculation();
        PlanFigure revenue = calculation
                .of(PlanFigure.money("goal", goal.getRevenue()))
                .times(PlanFigure.of(FigureUnit.SHARE, "marketing-share", goal.getMarketingShare()))
                .asMoney(plan.getCurrency(), "sourced-revenue");
        Money size = goal.getDealSize().orElse(plan.getDealSize());
        if (!size.isPositive()) {
            throw new IllegalArgumentException(
                    "plan '" + plan.getId() + "': deal size must be positive to be computed, but was " + size);
        }
        PlanFigure volume = calculation
                .of(revenue)
                .dividedBy(PlanFigure.money("deal-size", size))
                .asWhole("leads", chain.won());
        List<StageVolume> volumes = new ArrayList<>();
        volumes.add(volume(chain.won(), volume, goal, times));
        for (int i = chain.rates().size() - 1; i >= 0; i--) {
            StageRate rate = chain.rates().get(i);
            volume = calculation
                    .of(carried(volume, plan.getRounding(), rate.getTo()))
                    .dividedBy(rate.figure())
                    .asWhole("leads", rate.getFrom());
            volumes.add(volume(rate.getFrom(), volume, goal, times));
        }
        return builder()
                .goal(goal)
                .sourcedRevenue(revenue.toMoney(RoundingMode.HALF_UP))
                .volumes(volumes)
                .steps(calculation.steps())
                .build();
    }

    private static PlanFigure carried(PlanFigure volume, StageRounding rounding, Stage stage) {
        return rounding == StageRounding.ONCE
                ? volume
                : PlanFigure.of(FigureUnit.COUNT, "leads", Rational.of(volume.roundedUp()), stage);
    }

    private static StageVolume volume(Stage stage, PlanFigure figure, PlanGoal goal, LeadTimes times) {
        return StageVolume.builder()
                .stage(stage)
                .figure(figure)
                .dueIn(times.due(stage, goal.getPeriod()))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requirements. */
    final class Builder extends ImmutableGoalRequirement.Builder {}
}
