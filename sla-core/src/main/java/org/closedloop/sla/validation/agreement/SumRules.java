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
import org.joda.money.Money;

/**
 * Clause 6, numbers of leads and sums of money: no target that another makes pointless. Told is only what is certain:
 * that whoever misses the one misses the other, as far as both are counted from the same leads.
 */
final class SumRules implements Rules {

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> sums = MeasuredTarget.of(agreement).stream()
                .filter(measured -> isSum(measured.target()))
                .toList();
        for (MeasuredTarget sum : sums) {
            if (!isToldByOne(sum, sums, report)) {
                isToldByParts(sum, sums, report);
            }
        }
    }

    private static boolean isSum(Target target) {
        return target.getQuantity() == Quantity.COUNT || target.getQuantity() == Quantity.MONEY;
    }

    private static boolean isToldByOne(MeasuredTarget sum, List<MeasuredTarget> sums, Report report) {
        Optional<MeasuredTarget> found = sums.stream()
                .filter(other -> asksForMoreAtOnce(other, sum))
                // Of two that ask for the same, the later says nothing.
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

    /** In each window of the sum the other owes no less: prorating by the same days keeps the order. */
    private static boolean asksForMoreAtOnce(MeasuredTarget other, MeasuredTarget sum) {
        return measureAlike(other, sum)
                && other.atLeast().compareTo(sum.atLeast()) >= 0
                && other.within(sum).owesAlike();
    }

    private static void isToldByParts(MeasuredTarget sum, List<MeasuredTarget> sums, Report report) {
        for (MeasuredTarget part : sums) {
            if (!measureAlike(part, sum)) {
                continue;
            }
            // Nothing is negative, so what comes in the whole is no less than what comes in some of its parts.
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
