package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Pipeline coverage: the value of the open opportunities in relation to the quota that is left, and the coverage that
 * the win rate requires, 1 ÷ win rate.
 *
 * <pre>{@code
 * PipelineCoverage coverage = PipelineCoverage.of(
 *         Money.parse("USD 4800000.00"), Money.parse("USD 1600000.00"), new BigDecimal("0.22"));
 * coverage.getCoverage();          // 3
 * coverage.getRequiredCoverage();  // 4.545455
 * coverage.getExpected();          // USD 1056000.00
 * }</pre>
 */
@Value.Immutable
public interface PipelineCoverage extends Calculated, WithPipelineCoverage {

    /** The value of the open opportunities; not negative. */
    Money getPipeline();

    /** The quota that is left; positive. */
    Money getQuota();

    /** The share of the opportunities that is won, above 0 and at most 1. */
    BigDecimal getWinRate();

    /** The pipeline divided by the quota, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default BigDecimal getCoverage() {
        return getSteps().get(0).result().getValue();
    }

    /** The coverage at which the expected revenue is the quota, with {@value PlanFigure#SCALE} decimals. */
    default BigDecimal getRequiredCoverage() {
        return getSteps().get(1).result().getValue();
    }

    /** The pipeline at which the expected revenue is the quota, rounded up to the currency's minor unit. */
    default Money getRequiredPipeline() {
        return getSteps().get(2).result().toMoney(RoundingMode.CEILING);
    }

    /** The expected revenue from the pipeline, rounded half-up. */
    default Money getExpected() {
        return getSteps().get(3).result().toMoney(RoundingMode.HALF_UP);
    }

    /** Returns whether the expected revenue reaches the quota, compared exactly. */
    default boolean isEnough() {
        return getPipeline()
                        .getAmount()
                        .multiply(getWinRate())
                        .compareTo(getQuota().getAmount())
                >= 0;
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        PlanFigure pipeline = PlanFigure.money("pipeline", getPipeline());
        PlanFigure quota = PlanFigure.money("quota-left", getQuota());
        PlanFigure rate = PlanFigure.of(FigureUnit.SHARE, "win-rate", getWinRate());
        calculation.of(pipeline).dividedBy(quota).as(FigureUnit.RATIO, "coverage");
        calculation
                .of(PlanFigure.of(FigureUnit.RATIO, "one", BigDecimal.ONE))
                .dividedBy(rate)
                .as(FigureUnit.RATIO, "coverage-required");
        calculation.of(quota).dividedBy(rate).asMoney(getQuota().getCurrencyUnit(), "pipeline-required");
        calculation.of(pipeline).times(rate).asMoney(getQuota().getCurrencyUnit(), "revenue");
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("pipeline coverage");
        formula.notNegative("pipeline", getPipeline());
        formula.positive("quota", getQuota());
        formula.currency("quota", getQuota(), getPipeline().getCurrencyUnit());
        formula.positiveShare("win rate", getWinRate());
    }

    /**
     * Returns the coverage of a quota.
     *
     * @throws IllegalArgumentException if the quota is not positive, the win rate is not above 0 and at most 1, or the
     *     currencies differ
     */
    static PipelineCoverage of(Money pipeline, Money quota, BigDecimal winRate) {
        return builder().pipeline(pipeline).quota(quota).winRate(winRate).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds coverages. */
    final class Builder extends ImmutablePipelineCoverage.Builder {}
}
