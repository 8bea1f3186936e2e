package org.closedloop.sla.planning.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageRounding;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.Money;

/**
 * No goal needs more leads of a stage than a plan can count. Reports the number that makes it so: the revenue, or the
 * rate from whose stage on there are too many.
 */
final class VolumeRules implements Rules<Plan> {

    /** More than there are people, and far below 2^63, so that sums over goals and windows fit, too. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    /** Enough for every rate of a document, whose numbers have at most 100 characters. */
    private static final int MOST_DECIMALS = 100;

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    @Override
    public void check(Plan plan, Report report) {
        for (int i = 0; i < plan.getGoals().size(); i++) {
            check(plan, i, report);
        }
    }

    private static void check(Plan plan, int index, Report report) {
        PlanGoal goal = plan.getGoals().get(index);
        Money size = goal.getDealSize().orElse(plan.getDealSize());
        if (!size.isPositive() || plan.getRates().isEmpty()) {
            return;
        }
        BigDecimal volume =
                goal.getRevenue().getAmount().multiply(goal.getMarketingShare()).divide(size.getAmount(), PRECISION);
        String path = "goals[" + index + "].revenue";
        Object value = goal.getRevenue();
        Stage stage = plan.getRates().get(plan.getRates().size() - 1).getTo();
        for (int i = plan.getRates().size() - 1; i >= 0 && volume.compareTo(MOST) <= 0; i--) {
            StageRate planned = plan.getRates().get(i);
            Optional<StageRate> own = replacing(goal, planned);
            StageRate rate = own.orElse(planned);
            BigDecimal fraction = fraction(rate);
            if (fraction.signum() <= 0) {
                return;
            }
            BigDecimal carried =
                    plan.getRounding() == StageRounding.ONCE ? volume : volume.setScale(0, RoundingMode.CEILING);
            volume = carried.divide(fraction, PRECISION);
            stage = rate.getFrom();
            value = fraction.stripTrailingZeros().toPlainString();
            path = own.map(found ->
                            "goals[" + index + "].rates[" + goal.getRates().indexOf(found) + "]")
                    .orElse("rates[" + i + "]");
        }
        if (volume.compareTo(MOST) > 0) {
            report.breachBy(
                    value,
                    Rule.VOLUME_TOO_LARGE,
                    path,
                    "goal",
                    goal.getPeriod().label(),
                    "leads",
                    volume.setScale(0, RoundingMode.CEILING).toPlainString(),
                    "stage",
                    stage.getKey(),
                    "most",
                    MOST.toPlainString());
        }
    }

    /** Rounded, but not to zero. */
    private static BigDecimal fraction(StageRate rate) {
        BigDecimal rounded = rate.figure().round(PRECISION.getPrecision(), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? rate.figure().round(MOST_DECIMALS, RoundingMode.UP) : rounded;
    }

    private static Optional<StageRate> replacing(PlanGoal goal, StageRate planned) {
        List<StageRate> own = goal.getRates();
        return own.stream()
                .filter(rate ->
                        rate.getFrom().equals(planned.getFrom()) && rate.getTo().equals(planned.getTo()))
                .findFirst();
    }
}
