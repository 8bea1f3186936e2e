package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The cost of a lead in a stage: the cost of all, divided by their number. Cost per lead, per MQL or per SQL.
 *
 * <pre>{@code
 * StageCost.of(Stage.SQL, Money.parse("USD 15000.00"), 36).getPerLead();  // USD 416.67
 * }</pre>
 */
@Value.Immutable
public interface StageCost extends Calculated, WithStageCost {

    /** The stage. */
    Stage getStage();

    /** What all leads of the stage cost; not negative. */
    Money getCost();

    /** The number of leads in the stage; positive. */
    long getLeads();

    /** The cost of a lead, rounded half-up to the currency's minor unit. */
    default Money getPerLead() {
        return getFigure().toMoney(RoundingMode.HALF_UP);
    }

    /** The cost of a lead, exactly. */
    default PlanFigure getFigure() {
        return getSteps().get(0).result();
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        calculation
                .of(PlanFigure.money("cost", getCost()))
                .dividedBy(PlanFigure.of(FigureUnit.COUNT, "leads", Rational.of(getLeads()), getStage()))
                .asMoney(getCost().getCurrencyUnit(), "cost-per-lead", getStage());
        return calculation.steps();
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("cost per lead in stage '" + getStage() + "'");
        formula.notNegative("cost", getCost());
        formula.positive("leads", BigDecimal.valueOf(getLeads()));
    }

    /**
     * Returns the cost of a lead.
     *
     * @throws IllegalArgumentException if the cost is negative or there are no leads
     */
    static StageCost of(Stage stage, Money cost, long leads) {
        return builder().stage(stage).cost(cost).leads(leads).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds costs. */
    final class Builder extends ImmutableStageCost.Builder {}
}
