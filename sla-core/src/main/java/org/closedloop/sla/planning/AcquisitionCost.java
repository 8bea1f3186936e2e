package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Customer acquisition cost (CAC): all cost of marketing and sales in a period, divided by the customers won in it.
 *
 * <pre>{@code
 * AcquisitionCost.builder()
 *         .putCost("marketing", Money.parse("USD 40000.00"))
 *         .putCost("sales salaries", Money.parse("USD 20000.00"))
 *         .customers(300)
 *         .build()
 *         .getPerCustomer();  // USD 200.00
 * }</pre>
 */
@Value.Immutable
public interface AcquisitionCost extends Calculated, WithAcquisitionCost {

    /** The costs by name, such as advertising, salaries and tools; at least one, in one currency. */
    Map<@Text String, Money> getCosts();

    /** The number of customers won; positive. */
    long getCustomers();

    /** The cost of a customer, rounded half-up to the currency's minor unit. */
    default Money getPerCustomer() {
        return getFigure().toMoney(RoundingMode.HALF_UP);
    }

    /** The cost of a customer, exactly. */
    default PlanFigure getFigure() {
        return getSteps().get(1).result();
    }

    /** The sum of the costs. */
    default Money getTotal() {
        return Money.total(getCosts().values());
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        List<PlanFigure> parts = new ArrayList<>();
        getCosts().forEach((name, cost) -> parts.add(PlanFigure.money("named", cost, name)));
        calculation
                .of(calculation.sum(parts).asMoney(getTotal().getCurrencyUnit(), "cost"))
                .dividedBy(PlanFigure.of(FigureUnit.COUNT, "customers", Rational.of(getCustomers())))
                .asMoney(getTotal().getCurrencyUnit(), "cac");
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("acquisition cost");
        if (getCosts().isEmpty()) {
            throw new IllegalArgumentException("acquisition cost: there must be at least one cost, but there is none");
        }
        Money first = getCosts().values().iterator().next();
        getCosts().forEach((name, cost) -> {
            formula.notNegative("'" + name + "'", cost);
            formula.currency("'" + name + "'", cost, first.getCurrencyUnit());
        });
        formula.positive("customers", BigDecimal.valueOf(getCustomers()));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs. */
    final class Builder extends ImmutableAcquisitionCost.Builder {}
}
