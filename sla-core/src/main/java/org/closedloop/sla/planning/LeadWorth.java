package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a lead is worth: close rate × deal size, or × margin where only the gross profit counts. It is the most that a
 * lead may cost.
 *
 * <pre>{@code
 * LeadWorth.of(new BigDecimal("0.25"), Money.parse("USD 1200.00"))
 *         .withMargin(new BigDecimal("0.4"))
 *         .getWorth();  // USD 120.00
 * }</pre>
 */
@Value.Immutable
public interface LeadWorth extends Calculated, WithLeadWorth {

    /** The share of the leads that become customers, from 0 to 1. */
    BigDecimal getCloseRate();

    /** The average deal size. */
    Money getDealSize();

    /** The gross margin, above 0 and at most 1; without it the worth is revenue. */
    Optional<BigDecimal> getMargin();

    /** The worth of a lead, rounded half-up to the currency's minor unit. */
    default Money getWorth() {
        return getFigure().toMoney(RoundingMode.HALF_UP);
    }

    /** The worth of a lead, exactly. */
    default PlanFigure getFigure() {
        return getSteps().get(0).result();
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        Calculation.Chain chain = calculation
                .of(PlanFigure.of(FigureUnit.SHARE, "close-rate", getCloseRate()))
                .times(PlanFigure.money("deal-size", getDealSize()));
        getMargin().ifPresent(margin -> chain.times(PlanFigure.of(FigureUnit.SHARE, "margin", margin)));
        chain.asMoney(getDealSize().getCurrencyUnit(), "worth");
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("lead worth");
        formula.share("close rate", getCloseRate());
        formula.notNegative("deal size", getDealSize());
        getMargin().ifPresent(margin -> formula.positiveShare("margin", margin));
    }

    /**
     * Returns the worth as revenue.
     *
     * @throws IllegalArgumentException if the close rate is not from 0 to 1, or the deal size is negative
     */
    static LeadWorth of(BigDecimal closeRate, Money dealSize) {
        return builder().closeRate(closeRate).dealSize(dealSize).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds worths. */
    final class Builder extends ImmutableLeadWorth.Builder {}
}
