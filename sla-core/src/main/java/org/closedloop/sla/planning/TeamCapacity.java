package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a sales team can win in a period: the months of all its people, each weighted with the ramp, × the monthly quota
 * × the attainment.
 *
 * <p>A part of a month counts by its days. The month in which a newcomer joins is the first of the ramp, and counts
 * from the day of joining.
 */
@Value.Immutable
public interface TeamCapacity extends Calculated, WithTeamCapacity {

    /** The team. */
    SalesTeam getTeam();

    /** The period. */
    DateRange getPeriod();

    /** The months of fully productive people to which the team amounts, with {@value PlanFigure#SCALE} decimals. */
    default BigDecimal getRepMonths() {
        return find("rep-months").getValue();
    }

    /** What the team can win, rounded down to the currency's minor unit. */
    default Money getCapacity() {
        return getFigure().toMoney(RoundingMode.DOWN);
    }

    /** What the team can win, exactly. */
    default PlanFigure getFigure() {
        return find("capacity");
    }

    /** Returns whether the team can win this revenue, compared exactly. */
    default boolean covers(Money revenue) {
        return getFigure().exact().compareTo(Rational.of(revenue.getAmount())) >= 0;
    }

    /**
     * Returns how many fully productive people this revenue needs over the whole period, rounded up.
     *
     * @throws IllegalArgumentException if the quota is not positive, so that no number is enough, or if the number
     *     exceeds a {@code long}
     */
    default long repsFor(Money revenue) {
        return requiredReps(revenue).roundedUp();
    }

    /**
     * Returns how many fully productive people this revenue needs over the whole period, exactly.
     *
     * @throws IllegalArgumentException if the quota is not positive, so that no number is enough
     */
    default PlanFigure requiredReps(Money revenue) {
        Rational each = months(getPeriod())
                .times(Rational.of(getTeam().getMonthlyQuota().getAmount()))
                .times(Rational.of(getTeam().getAttainment()));
        if (each.signum() <= 0) {
            throw new IllegalArgumentException(
                    "sales team: quota and attainment must be positive to win " + revenue + ", but were "
                            + getTeam().getMonthlyQuota() + " and " + getTeam().getAttainment());
        }
        return PlanFigure.of(
                FigureUnit.COUNT, "reps", Rational.of(revenue.getAmount()).dividedBy(each));
    }

    private PlanFigure find(String key) {
        return getSteps().stream()
                .map(CalculationStep::result)
                .filter(result -> result.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    @Value.Lazy
    default List<CalculationStep> getSteps() {
        SalesTeam team = getTeam();
        Calculation calculation = new Calculation();
        List<PlanFigure> parts = new ArrayList<>();
        parts.add(calculation
                .of(PlanFigure.of(FigureUnit.COUNT, "reps", Rational.of(team.getReps())))
                .times(PlanFigure.of(FigureUnit.MONTHS, "months", months(getPeriod())))
                .as(FigureUnit.MONTHS, "rep-months-ramped"));
        for (Recruit recruit : team.getRecruits()) {
            parts.add(calculation
                    .of(PlanFigure.of(
                            FigureUnit.COUNT, "recruits", Rational.of(recruit.getNumber()), recruit.getFrom()))
                    .times(PlanFigure.of(FigureUnit.MONTHS, "ramped-months", ramped(recruit)))
                    .as(FigureUnit.MONTHS, "rep-months-recruits", recruit.getFrom()));
        }
        calculation
                .of(calculation.sum(parts).as(FigureUnit.MONTHS, "rep-months"))
                .times(PlanFigure.money("monthly-quota", team.getMonthlyQuota()))
                .times(PlanFigure.of(FigureUnit.SHARE, "attainment", team.getAttainment()))
                .asMoney(team.getMonthlyQuota().getCurrencyUnit(), "capacity");
        return calculation.steps();
    }

    /** The months of one newcomer in the period, each weighted with the ramp. */
    private Rational ramped(Recruit recruit) {
        YearMonth joined = YearMonth.from(recruit.getFrom());
        YearMonth last = YearMonth.from(getPeriod().getEnd());
        YearMonth first = YearMonth.from(getPeriod().getStart());
        Rational sum = Rational.ZERO;
        for (YearMonth month = joined.isAfter(first) ? joined : first;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            long since = joined.until(month, ChronoUnit.MONTHS);
            Rational share = since < getTeam().getRamp().size()
                    ? Rational.of(getTeam().getRamp().get((int) since))
                    : Rational.ONE;
            DateRange present =
                    DateRange.of(month.equals(joined) ? recruit.getFrom() : month.atDay(1), month.atEndOfMonth());
            sum = sum.plus(part(month, Optional.of(present).flatMap(getPeriod()::intersection))
                    .times(share));
        }
        return sum;
    }

    /** The months of a period, with parts of months. */
    private static Rational months(DateRange period) {
        YearMonth last = YearMonth.from(period.getEnd());
        Rational sum = Rational.ZERO;
        for (YearMonth month = YearMonth.from(period.getStart()); !month.isAfter(last); month = month.plusMonths(1)) {
            sum = sum.plus(part(month, period.intersection(DateRange.of(month.atDay(1), month.atEndOfMonth()))));
        }
        return sum;
    }

    private static Rational part(YearMonth month, Optional<DateRange> days) {
        return days.map(range -> Rational.of(range.lengthInDays(), month.lengthOfMonth()))
                .orElse(Rational.ZERO);
    }

    /** Computes the capacity of a team in a period. */
    static TeamCapacity of(SalesTeam team, DateRange period) {
        return builder().team(team).period(period).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds capacities. */
    final class Builder extends ImmutableTeamCapacity.Builder {}
}
