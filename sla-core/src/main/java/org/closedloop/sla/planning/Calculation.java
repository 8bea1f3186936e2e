package org.closedloop.sla.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;

/** Computes step by step and records each step, so that what is explained is what was computed. */
final class Calculation {

    private final List<CalculationStep> steps = new ArrayList<>();

    /** Starts a step with its first operand. */
    Chain of(PlanFigure first) {
        return new Chain(first);
    }

    /** Starts a sum. */
    Chain sum(List<PlanFigure> parts) {
        Chain chain = of(parts.get(0));
        parts.subList(1, parts.size()).forEach(chain::plus);
        return chain;
    }

    /** Starts a product. */
    Chain product(List<PlanFigure> factors) {
        Chain chain = of(factors.get(0));
        factors.subList(1, factors.size()).forEach(chain::times);
        return chain;
    }

    List<CalculationStep> steps() {
        return List.copyOf(steps);
    }

    /** A step with the operands so far. */
    final class Chain {

        private final List<PlanFigure> operands = new ArrayList<>();
        private final List<Operator> operators = new ArrayList<>();
        private Rational value;

        private Chain(PlanFigure first) {
            operands.add(first);
            value = first.exact();
        }

        Chain times(PlanFigure next) {
            return then(Operator.TIMES, next);
        }

        Chain dividedBy(PlanFigure next) {
            return then(Operator.DIVIDED_BY, next);
        }

        Chain plus(PlanFigure next) {
            return then(Operator.PLUS, next);
        }

        Chain minus(PlanFigure next) {
            return then(Operator.MINUS, next);
        }

        private Chain then(Operator operator, PlanFigure next) {
            value = operator.apply(value, next.exact());
            operands.add(next);
            operators.add(operator);
            return this;
        }

        /** Ends the step with an amount. */
        PlanFigure asMoney(CurrencyUnit currency, String key, Object... subjects) {
            return record(PlanFigure.money(key, currency, value, subjects), OptionalLong.empty());
        }

        /** Ends the step with a number in any unit but money. */
        PlanFigure as(FigureUnit unit, String key, Object... subjects) {
            return record(PlanFigure.of(unit, key, value, subjects), OptionalLong.empty());
        }

        /** Ends the step with a number of people, deals or visits, which is shown rounded up, too. */
        PlanFigure asWhole(String key, Object... subjects) {
            return record(PlanFigure.of(FigureUnit.COUNT, key, value, subjects), OptionalLong.of(value.ceiling()));
        }

        private PlanFigure record(PlanFigure result, OptionalLong roundedUp) {
            steps.add(new CalculationStep(List.copyOf(operands), List.copyOf(operators), result, roundedUp));
            return result;
        }
    }
}
