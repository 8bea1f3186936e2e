package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How long a customer takes to pay back its acquisition cost, and what it is worth over its lifetime.
 *
 * <p>Payback in months = CAC ÷ (revenue per month × margin). Lifetime value (LTV) = revenue per month × margin ÷ the
 * share of customers lost per month; LTV:CAC is its relation to the acquisition cost.
 *
 * <pre>{@code
 * CustomerPayback payback = CustomerPayback.of(Money.parse("USD 600.00"), Money.parse("USD 120.00"))
 *         .withMargin(new BigDecimal("0.8"));
 * payback.getMonths();  // 6.250000
 * }</pre>
 */
@Value.Immutable
public interface CustomerPayback extends Calculated, WithCustomerPayback {

    /** The acquisition cost of a customer; positive. */
    Money getAcquisitionCost();

    /** The revenue of a customer per month; positive. */
    Money getMonthlyRevenue();

    /** The gross margin, above 0 and at most 1; 1 by default. */
    @Value.Default
    default BigDecimal getMargin() {
        return BigDecimal.ONE;
    }

    /** The share of the customers lost per month, above 0 and at most 1; empty if it is not known. */
    Optional<BigDecimal> getMonthlyChurn();

    /** The payback in months, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default BigDecimal getMonths() {
        return getSteps().get(1).result().getValue();
    }

    /** The lifetime value, rounded half-up to the currency's minor unit; empty if the churn is not known. */
    default Optional<Money> getLifetimeValue() {
        return getMonthlyChurn().map(churn -> getSteps().get(2).result().toMoney(RoundingMode.HALF_UP));
    }

    /** The lifetime value divided by the acquisition cost, with {@value PlanFigure#SCALE} decimals. */
    default Optional<BigDecimal> getLifetimeToCost() {
        return getMonthlyChurn().map(churn -> getSteps().get(3).result().getValue());
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        PlanFigure cost = PlanFigure.money("cac", getAcquisitionCost());
        PlanFigure profit = calculation
                .of(PlanFigure.money("monthly-revenue", getMonthlyRevenue()))
                .times(PlanFigure.of(FigureUnit.SHARE, "margin", getMargin()))
                .asMoney(getMonthlyRevenue().getCurrencyUnit(), "monthly-profit");
        calculation.of(cost).dividedBy(profit).as(FigureUnit.MONTHS, "payback");
        getMonthlyChurn().ifPresent(churn -> {
            PlanFigure lifetime = calculation
                    .of(profit)
                    .dividedBy(PlanFigure.of(FigureUnit.SHARE, "churn", churn))
                    .asMoney(getMonthlyRevenue().getCurrencyUnit(), "ltv");
            calculation.of(lifetime).dividedBy(cost).as(FigureUnit.RATIO, "ltv-cac");
        });
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("payback");
        formula.positive("acquisition cost", getAcquisitionCost());
        formula.positive("monthly revenue", getMonthlyRevenue());
        formula.currency(
                "monthly revenue", getMonthlyRevenue(), getAcquisitionCost().getCurrencyUnit());
        formula.positiveShare("margin", getMargin());
        getMonthlyChurn().ifPresent(churn -> formula.positiveShare("monthly churn", churn));
    }

    /**
     * Returns the payback from revenue, without margin and churn.
     *
     * @throws IllegalArgumentException if an amount is not positive, or the currencies differ
     */
    static CustomerPayback of(Money acquisitionCost, Money monthlyRevenue) {
        return builder()
                .acquisitionCost(acquisitionCost)
                .monthlyRevenue(monthlyRevenue)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds paybacks. */
    final class Builder extends ImmutableCustomerPayback.Builder {}
}
