package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Measurement;
import org.joda.money.Money;

/**
 * Decides whether amounts without an exchange rate could turn a verdict. Nothing is known of the rate but that it is
 * positive, so that any amount can become as small or as large as needed.
 *
 * <ul>
 *   <li>A sum: amounts above zero could reach what was missed, and amounts below zero undo what was met.
 *   <li>A share of money: amounts could belong to the part or not, which turns both verdicts. Only a share of 100 %
 *       that was missed stays missed, because the part can never catch up with the whole.
 *   <li>The mean or median of amounts: both verdicts can turn.
 * </ul>
 */
record UnconvertedMoney(Measurement measurement) {

    /** Returns the verdict, or {@link Verdict#UNDECIDED} if it could turn. */
    Verdict applyTo(Verdict verdict, BigDecimal atLeast) {
        return verdict.isFinal() && turns(verdict, atLeast) ? Verdict.UNDECIDED : verdict;
    }

    private boolean turns(Verdict verdict, BigDecimal atLeast) {
        if (measurement instanceof Amount amount) {
            return verdict == Verdict.MET ? hasNegative(amount.getUnconverted()) : hasPositive(amount.getUnconverted());
        }
        if (measurement instanceof AmountShare share) {
            boolean canReach = atLeast.compareTo(BigDecimal.ONE) < 0 || hasNegative(share.getUnconverted());
            return hasAny(share.getUnconverted()) && (verdict == Verdict.MET || canReach);
        }
        return measurement instanceof DealSizes sizes && hasAny(sizes.getUnconverted());
    }

    private static boolean hasAny(List<Money> sums) {
        return hasPositive(sums) || hasNegative(sums);
    }

    private static boolean hasPositive(List<Money> sums) {
        return sums.stream().anyMatch(Money::isPositive);
    }

    private static boolean hasNegative(List<Money> sums) {
        return sums.stream().anyMatch(Money::isNegative);
    }
}
