package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Sales velocity: the revenue that a pipeline yields per day or month, opportunities × win rate × deal size ÷ length of
 * the sales cycle.
 *
 * <pre>{@code
 * SalesVelocity.ofDays(100, new BigDecimal("0.25"), Money.parse("USD 30000.00"), 60).getVelocity(); // USD 12500.00
 * }</pre>
 */
@Value.Immutable
public interface SalesVelocity extends Calculated, WithSalesVelocity {

    /** The number of opportunities in the pipeline; not negative. */
    BigDecimal getOpportunities();

    /** The share of opportunities that is won, from 0 to 1. */
    BigDecimal getWinRate();

    /** The average deal size. */
    Money getDealSize();

    /** The length of the sales cycle, positive. */
    BigDecimal getCycle();

    /** The unit of the cycle, DAYS or MONTHS; DAYS by default. */
    @Value.Default
    default FigureUnit getCycleUnit() {
        return FigureUnit.DAYS;
    }

    /** The revenue per day, or per month if the cycle is in months; rounded half-up to the currency's minor unit. */
    default Money getVelocity() {
        return getFigure().toMoney(RoundingMode.HALF_UP);
    }

    /** The revenue per day or month, exactly. */
    default PlanFigure getFigure() {
        return getSteps().get(0).result();
    }

    /** Returns the revenue in so many days, or months, computed from the exact velocity, rounded half-up. */
    default Money during(int units) {
        return Money.of(
                getDealSize().getCurrencyUnit(),
                getFigure()
                        .exact()
                        .times(Rational.of(units))
                        .toDecimal(getDealSize().getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP));
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        calculation
                .of(PlanFigure.of(FigureUnit.COUNT, "opportunities", getOpportunities()))
                .times(PlanFigure.of(FigureUnit.SHARE, "win-rate", getWinRate()))
                .times(PlanFigure.money("deal-size", getDealSize()))
                .dividedBy(PlanFigure.of(getCycleUnit(), "cycle", getCycle()))
                .asMoney(
                        getDealSize().getCurrencyUnit(),
                        getCycleUnit() == FigureUnit.DAYS ? "velocity-day" : "velocity-month");
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("sales velocity");
        formula.notNegative("opportunities", getOpportunities());
        formula.share("win rate", getWinRate());
        formula.positive("cycle", getCycle());
        if (getCycleUnit() != FigureUnit.DAYS && getCycleUnit() != FigureUnit.MONTHS) {
            throw new IllegalArgumentException(
                    "sales velocity: cycle must be in DAYS or MONTHS, but was in " + getCycleUnit());
        }
    }

    /**
     * Returns the velocity per day.
     *
     * @throws IllegalArgumentException if a number is negative, the win rate above 1, or the cycle 0
     */
    static SalesVelocity ofDays(long opportunities, BigDecimal winRate, Money dealSize, long days) {
        return builder()
                .opportunities(BigDecimal.valueOf(opportunities))
                .winRate(winRate)
                .dealSize(dealSize)
                .cycle(BigDecimal.valueOf(days))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds velocities. */
    final class Builder extends ImmutableSalesVelocity.Builder {}
}
