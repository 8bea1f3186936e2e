package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What leads in a stage will bring on average: the leads in each later stage, the deals, and their revenue. */
@Value.Immutable
public interface VolumeOutlook extends Calculated, WithVolumeOutlook {

    /** The expected volumes, from the given stage down to the won deals; not rounded up. */
    List<StageVolume> getVolumes();

    /** The expected number of won deals, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    BigDecimal getDeals();

    /** The expected revenue, rounded half-up to the currency's minor unit. */
    Money getRevenue();

    @Override
    List<CalculationStep> getSteps();

    /** Computes the outlook of leads in a stage. */
    static VolumeOutlook of(Plan plan, Stage stage, BigDecimal leads) {
        FunnelChain chain = FunnelChain.of(plan);
        if (!chain.stages().contains(stage)) {
            throw new IllegalArgumentException(
                    "plan '" + plan.getId() + "': must have the stage '" + stage + "', but has " + chain.stages());
        }
        if (leads.signum() < 0) {
            throw new IllegalArgumentException(
                    "plan '" + plan.getId() + "': leads must not be negative, but were " + leads);
        }
        Calculation calculation = new Calculation();
        PlanFigure volume = PlanFigure.of(FigureUnit.COUNT, "leads", leads, stage);
        List<StageVolume> volumes = new ArrayList<>();
        volumes.add(StageVolume.builder().stage(stage).figure(volume).build());
        for (StageRate rate : chain.from(stage)) {
            volume = calculation.of(volume).times(rate.figure()).as(FigureUnit.COUNT, "leads", rate.getTo());
            volumes.add(StageVolume.builder().stage(rate.getTo()).figure(volume).build());
        }
        PlanFigure revenue = calculation
                .of(volume)
                .times(PlanFigure.money("deal-size", plan.getDealSize()))
                .asMoney(plan.getCurrency(), "revenue");
        return builder()
                .volumes(volumes)
                .deals(volume.getValue())
                .revenue(revenue.toMoney(RoundingMode.HALF_UP))
                .steps(calculation.steps())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds outlooks. */
    final class Builder extends ImmutableVolumeOutlook.Builder {}
}
