package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Measurement;
import org.joda.money.Money;

/**
 * Decides whether amounts without an exchange rate could turn a verdict. Only the sign of the rate is known, so that an
 * amount can be converted to any value of its sign. Amounts of one currency that add up to zero are not seen.
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
        return verdict.isFinal() && canTurn(verdict == Verdict.MET, atLeast) ? Verdict.UNDECIDED : verdict;
    }

    /** Whether a value that reaches the limit could be below it, or one that is below could reach it. */
    boolean canTurn(boolean reached, BigDecimal limit) {
        boolean positive = sums().stream().anyMatch(Money::isPositive);
        boolean negative = sums().stream().anyMatch(Money::isNegative);
        if (measurement instanceof Amount) {
            return reached ? negative : positive;
        }
        if (measurement instanceof AmountShare) {
            boolean canReach = limit.compareTo(BigDecimal.ONE) < 0 || negative;
            return (positive || negative) && (reached || canReach);
        }
        return positive || negative;
    }

    /** The sums without an exchange rate, one per currency, none of them zero. */
    List<Money> sums() {
        List<Money> sums = List.of();
        if (measurement instanceof Amount amount) {
            sums = amount.getUnconverted();
        } else if (measurement instanceof AmountShare share) {
            sums = share.getUnconverted();
        } else if (measurement instanceof DealSizes sizes) {
            sums = sizes.getUnconverted();
        }
        return sums.stream().filter(sum -> !sum.isZero()).toList();
    }
}
