package org.closedloop.sla.planning;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * One step of a calculation: its operands, the operators between them, and the result.
 *
 * <p>A step has either products and quotients or sums and differences, evaluated from left to right.
 *
 * @param operands the numbers, at least one
 * @param operators the operators between them, one fewer
 * @param result the exact result
 * @param roundedUp the result rounded up, where people, deals or visits are counted
 */
public record CalculationStep(
        List<PlanFigure> operands, List<Operator> operators, PlanFigure result, OptionalLong roundedUp) {

    /**
     * Returns the formula and the numbers, such as {@code deals = revenue ÷ deal size = CHF 500.00 ÷ CHF 200.00 = 2.5}.
     */
    public String explain(Locale locale) {
        return new PlanSentences(locale).explain(this);
    }
}
