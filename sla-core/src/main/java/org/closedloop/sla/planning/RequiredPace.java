package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The pace at which a target is still reached: what is missing, divided by the working days that are left; beside it
 * the pace so far and the number to which it leads.
 *
 * <pre>{@code
 * RequiredPace pace = RequiredPace.of(120, 54, DateRange.parse("2026-03"), LocalDate.of(2026, 3, 16), calendar);
 * pace.getRequiredPerDay();  // (120 - 54) ÷ 11 working days = 6
 * }</pre>
 */
@Value.Immutable
public interface RequiredPace extends Calculated, WithRequiredPace {

    /** The target; not negative. */
    BigDecimal getTarget();

    /** What has been reached; not negative. */
    BigDecimal getActual();

    /** The days that have passed; not negative. */
    long getElapsedDays();

    /** The days that are left; not negative. */
    long getRemainingDays();

    /** The currency of target and actual; empty for numbers of leads. */
    Optional<CurrencyUnit> getCurrency();

    /** Returns what is missing; zero if the target has been reached. */
    default BigDecimal getGap() {
        return getTarget().subtract(getActual()).max(BigDecimal.ZERO);
    }

    /** What is required each day that is left; empty if no day is left. */
    default Optional<PlanFigure> getRequired() {
        return find("required-day");
    }

    /** What was reached each day so far; empty if no day has passed. */
    default Optional<PlanFigure> getCurrent() {
        return find("pace");
    }

    /** What is reached in the end at the pace so far; empty if no day has passed. */
    default Optional<PlanFigure> getProjected() {
        return find("projected");
    }

    /** Like {@link #getRequired}, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default Optional<BigDecimal> getRequiredPerDay() {
        return getRequired().map(PlanFigure::getValue);
    }

    private Optional<PlanFigure> find(String key) {
        return getSteps().stream()
                .map(CalculationStep::result)
                .filter(result -> result.getKey().equals(key))
                .findFirst();
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        Calculation calculation = new Calculation();
        PlanFigure actual = figure("actual", getActual());
        List<CalculationStep> steps = new ArrayList<>();
        PlanFigure gap = figure("gap", getGap());
        if (getGap().signum() > 0) {
            gap = end(calculation.of(figure("target", getTarget())).minus(actual), "gap");
        }
        if (getRemainingDays() > 0) {
            end(calculation.of(gap).dividedBy(days("days-left", getRemainingDays())), "required-day");
        }
        if (getElapsedDays() > 0) {
            PlanFigure pace = end(calculation.of(actual).dividedBy(days("days-passed", getElapsedDays())), "pace");
            end(calculation.of(pace).times(days("days-all", getElapsedDays() + getRemainingDays())), "projected");
        }
        steps.addAll(calculation.steps());
        return steps;
    }

    private PlanFigure figure(String key, BigDecimal value) {
        return getCurrency()
                .map(currency -> PlanFigure.money(key, currency, Rational.of(value)))
                .orElseGet(() -> PlanFigure.of(FigureUnit.COUNT, key, value));
    }

    private PlanFigure end(Calculation.Chain chain, String key) {
        return getCurrency()
                .map(currency -> chain.asMoney(currency, key))
                .orElseGet(() -> chain.as(FigureUnit.COUNT, key));
    }

    private static PlanFigure days(String key, long days) {
        return PlanFigure.of(FigureUnit.DAYS, key, Rational.of(days));
    }

    /** Rejects what has no meaning. */
    @Value.Check
    default void check() {
        FormulaCheck formula = new FormulaCheck("required pace");
        formula.notNegative("target", getTarget());
        formula.notNegative("actual", getActual());
        formula.notNegative("elapsed days", BigDecimal.valueOf(getElapsedDays()));
        formula.notNegative("remaining days", BigDecimal.valueOf(getRemainingDays()));
    }

    /**
     * Returns the pace for a number of leads.
     *
     * @param asOf the last day that is in the actual number
     * @throws IllegalArgumentException if a number is negative
     */
    static RequiredPace of(long target, long actual, DateRange period, LocalDate asOf, BusinessCalendar calendar) {
        return days(
                builder().target(BigDecimal.valueOf(target)).actual(BigDecimal.valueOf(actual)),
                period,
                asOf,
                calendar);
    }

    /**
     * Returns the pace for an amount.
     *
     * @param asOf the last day that is in the actual amount
     * @throws IllegalArgumentException if an amount is negative, or the currencies differ
     */
    static RequiredPace of(Money target, Money actual, DateRange period, LocalDate asOf, BusinessCalendar calendar) {
        new FormulaCheck("required pace").currency("actual", actual, target.getCurrencyUnit());
        return days(
                builder().target(target.getAmount()).actual(actual.getAmount()).currency(target.getCurrencyUnit()),
                period,
                asOf,
                calendar);
    }

    private static RequiredPace days(Builder parts, DateRange period, LocalDate asOf, BusinessCalendar calendar) {
        long all = calendar.workingDays(period);
        long passed = asOf.isBefore(period.getStart())
                ? 0
                : asOf.isBefore(period.getEnd()) ? calendar.workingDays(DateRange.of(period.getStart(), asOf)) : all;
        return parts.elapsedDays(passed).remainingDays(all - passed).build();
    }

    /** Returns a new builder, for days that are counted elsewhere. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds paces. */
    final class Builder extends ImmutableRequiredPace.Builder {}
}
