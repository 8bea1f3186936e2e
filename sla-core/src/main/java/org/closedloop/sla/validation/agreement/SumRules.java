package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.Comparator;
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
        RankedTargets ranked = new RankedTargets(sums, SumRules::currency);
        for (MeasuredTarget sum : sums) {
            if (!isImpliedByOne(sum, ranked, report)) {
                reportImpliedByParts(sum, ranked, report);
            }
        }
    }

    private static boolean isSum(Target target) {
        return target.getQuantity() == Quantity.COUNT || target.getQuantity() == Quantity.MONEY;
    }

    private static Object currency(MeasuredTarget sum) {
        return sum.target() instanceof MoneyTarget money ? money.getAtLeast().getCurrencyUnit() : "";
    }

    private static boolean isImpliedByOne(MeasuredTarget sum, RankedTargets sums, Report report) {
        Optional<MeasuredTarget> found = sums.comparable(sum).stream()
                .filter(group -> isAskedAtOnce(group.any(), sum))
                .flatMap(group -> group.firstAtLeast(sum, other -> isAskedAtOnce(sum, other)).stream())
                .min(Comparator.comparingInt(MeasuredTarget::index));
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

    /** In each window of the sum, a threshold that is no lower asks for no less: both are prorated by the same days. */
    private static boolean isAskedAtOnce(MeasuredTarget other, MeasuredTarget sum) {
        return measureAlike(other, sum) && other.within(sum).owesAlike();
    }

    private static void reportImpliedByParts(MeasuredTarget sum, RankedTargets sums, Report report) {
        sums.comparable(sum).stream()
                .filter(group -> measureAlike(group.any(), sum))
                .flatMap(group -> part(group, sum).stream())
                .min(Comparator.comparingInt(MeasuredTarget::index))
                .ifPresent(part -> {
                    long times = part.within(sum).leastInFull();
                    BigDecimal all = part.atLeast().multiply(BigDecimal.valueOf(times));
                    report.breachBy(
                            sum.written(),
                            isMoney(sum) ? Rule.MONEY_ASKED_BY_PARTS : Rule.VOLUME_ASKED_BY_PARTS,
                            sum.path(),
                            "other",
                            part.target().getId(),
                            "product",
                            times + " × " + part.written() + " = " + written(all, sum));
                });
    }

    /** Values are not negative, so that the whole is at least the sum of some of its parts. */
    private static Optional<MeasuredTarget> part(RankedTargets.Group group, MeasuredTarget sum) {
        long times = group.any().within(sum).leastInFull();
        BigDecimal beyond = sum.atLeast().add(rounding(sum, times));
        return group.first(
                threshold -> threshold.multiply(BigDecimal.valueOf(times)).compareTo(beyond) > 0);
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
        return one.metric().implies(other.metric())
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
