package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.Money;

/**
 * Clause 6, numbers of leads and sums of money: no target is implied by another. Reports only certain cases: whenever
 * the one is missed, the other is missed, as both count the same leads.
 */
final class SumRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> sums = MeasuredTarget.of(agreement).stream()
                .filter(measured -> isSum(measured.target()))
                .filter(measured -> measured.metric().isIncreasing())
                .toList();
        for (MeasuredTarget sum : sums) {
            if (!isImpliedByOne(sum, sums, report)) {
                reportImpliedByParts(sum, sums, report);
            }
        }
    }

    private static boolean isSum(Target target) {
        return target.getQuantity() == Quantity.COUNT || target.getQuantity() == Quantity.MONEY;
    }

    private static boolean isImpliedByOne(MeasuredTarget sum, List<MeasuredTarget> sums, Report report) {
        Optional<MeasuredTarget> found = sums.stream()
                .filter(other -> asksForMoreAtOnce(other, sum))
                // Of two equal targets, the later one is redundant.
                .filter(other -> other.index() < sum.index() || !asksForMoreAtOnce(sum, other))
                .findFirst();
        found.ifPresent(other -> report.breachBy(
                sum.written(),
                isMoney(sum) ? Rule.MONEY_ASKED_TWICE : Rule.VOLUME_ASKED_TWICE,
                sum.path(),
                "other",
                other.target().getId(),
                "more",
                other.written()));
        return found.isPresent();
    }

    /** In each window of the sum, the threshold of the other is no lower: both are prorated by the same days. */
    private static boolean asksForMoreAtOnce(MeasuredTarget other, MeasuredTarget sum) {
        return measureAlike(other, sum)
                && other.atLeast().compareTo(sum.atLeast()) >= 0
                && other.within(sum).owesAlike();
    }

    private static void reportImpliedByParts(MeasuredTarget sum, List<MeasuredTarget> sums, Report report) {
        for (MeasuredTarget part : sums) {
            if (!measureAlike(part, sum)) {
                continue;
            }
            // Values are not negative, so that the whole is at least the sum of some of its parts.
            long times = part.within(sum).leastInFull();
            BigDecimal all = part.atLeast().multiply(BigDecimal.valueOf(times));
            if (all.subtract(rounding(sum, times)).compareTo(sum.atLeast()) > 0) {
                report.breachBy(
                        sum.written(),
                        isMoney(sum) ? Rule.MONEY_ASKED_BY_PARTS : Rule.VOLUME_ASKED_BY_PARTS,
                        sum.path(),
                        "other",
                        part.target().getId(),
                        "product",
                        times + " × " + part.written() + " = " + written(all, sum));
                return;
            }
        }
    }

    /** The value of leads is rounded once per segment and window, by half a minor unit at most. */
    private static BigDecimal rounding(MeasuredTarget sum, long times) {
        if (!(sum.metric() instanceof LeadValue value)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(5, sum.atLeast().scale() + 1)
                .multiply(BigDecimal.valueOf(value.getWorth().size()))
                .multiply(BigDecimal.valueOf(times + 1));
    }

    private static boolean measureAlike(MeasuredTarget one, MeasuredTarget other) {
        return one.index() != other.index()
                && one.metric().implies(other.metric())
                && (!(one.target() instanceof MoneyTarget a)
                        || (other.target() instanceof MoneyTarget b
                                && a.getAtLeast().isSameCurrency(b.getAtLeast())));
    }

    private static boolean isMoney(MeasuredTarget sum) {
        return sum.target() instanceof MoneyTarget;
    }

    private static String written(BigDecimal all, MeasuredTarget sum) {
        return sum.target() instanceof MoneyTarget money
                ? Money.of(money.getAtLeast().getCurrencyUnit(), all).toString()
                : MeasuredTarget.plain(all);
    }
}
