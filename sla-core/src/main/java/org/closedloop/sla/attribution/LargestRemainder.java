package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Splits money in proportion to weights, in minor units that add up to the whole exactly.
 *
 * <p>The method of largest remainders, which Alexander Hamilton proposed in 1792 to apportion seats in the US House of
 * Representatives: each part is rounded down to the minor unit; the units left over, fewer than there are parts, go one
 * each to the parts with the largest remainders. Of equal remainders, the earlier part comes first. Each part differs
 * from its exact share by less than one unit, and a weight of zero gets nothing.
 *
 * <p>The computation uses integers only, without intermediate rounding.
 *
 * <pre>{@code
 * LargestRemainder.split(Money.parse("CHF 100.00"), Collections.nCopies(3, BigDecimal.ONE));
 * // CHF 33.34, CHF 33.33, CHF 33.33
 * }</pre>
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Returns one part per weight, in their order.
     *
     * @param whole the amount to split; not negative
     * @param weights the weights, none negative, with a sum above zero
     * @throws IllegalArgumentException if the whole or a weight is negative, or the weights sum to zero
     */
    public static List<Money> split(Money whole, List<BigDecimal> weights) {
        if (whole.isNegative()) {
            throw new IllegalArgumentException("largest remainder: whole must not be negative, but was " + whole);
        }
        List<BigInteger> integers = inOneUnit(weights);
        BigInteger total = integers.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            throw new IllegalArgumentException(
                    "largest remainder: weights must add up to more than zero, but were " + weights);
        }

        BigInteger units = whole.getAmount().unscaledValue();
        List<BigInteger> parts = new ArrayList<>(weights.size());
        List<BigInteger> remainders = new ArrayList<>(weights.size());
        BigInteger left = units;
        for (BigInteger weight : integers) {
            BigInteger[] partAndRemainder = units.multiply(weight).divideAndRemainder(total);
            parts.add(partAndRemainder[0]);
            remainders.add(partAndRemainder[1]);
            left = left.subtract(partAndRemainder[0]);
        }
        for (int index : largestFirst(remainders, left.intValueExact())) {
            parts.set(index, parts.get(index).add(BigInteger.ONE));
        }
        return asMoney(parts, whole);
    }

    /** The weights as integers of the same proportions. */
    private static List<BigInteger> inOneUnit(List<BigDecimal> weights) {
        int scale = 0;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() < 0) {
                throw new IllegalArgumentException("largest remainder: weight " + (i + 1) + " of " + weights.size()
                        + " must not be negative, but was " + weights.get(i));
            }
            scale = Math.max(scale, weights.get(i).scale());
        }
        List<BigInteger> integers = new ArrayList<>(weights.size());
        for (BigDecimal weight : weights) {
            integers.add(weight.setScale(scale).unscaledValue());
        }
        return integers;
    }

    /** The positions of the largest remainders; the stable sort puts the earlier of equal ones first. */
    private static List<Integer> largestFirst(List<BigInteger> remainders, int count) {
        if (count == 0) {
            return List.of();
        }
        List<Integer> positions = new ArrayList<>(remainders.size());
        for (int i = 0; i < remainders.size(); i++) {
            positions.add(i);
        }
        positions.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
        return positions.subList(0, count);
    }

    private static List<Money> asMoney(List<BigInteger> parts, Money whole) {
        CurrencyUnit currency = whole.getCurrencyUnit();
        int decimals = whole.getAmount().scale();
        List<Money> money = new ArrayList<>(parts.size());
        for (BigInteger part : parts) {
            money.add(Money.of(currency, new BigDecimal(part, decimals)));
        }
        return money;
    }
}
