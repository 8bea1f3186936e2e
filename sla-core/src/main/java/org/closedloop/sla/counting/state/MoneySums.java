package org.closedloop.sla.counting.state;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money per bucket: the total in one currency, and totals per currency of unconverted amounts.
 *
 * <p>A total is a {@code long} of minor units; amounts that would overflow it are added to a {@link BigInteger}.
 */
public final class MoneySums {

    private final CurrencyUnit currency;
    private final long[] sums;
    private final @Nullable BigInteger[] large;
    private final @Nullable Map<CurrencyUnit, Money>[] unconverted;

    /** Creates sums of 0 in this number of buckets. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public MoneySums(CurrencyUnit currency, int buckets) {
        this.currency = currency;
        this.sums = new long[buckets];
        this.large = new BigInteger[buckets];
        this.unconverted = new Map[buckets];
    }

    public CurrencyUnit currency() {
        return currency;
    }

    /** Adds an amount to the total if it is in its currency, otherwise to the unconverted amounts. */
    public void add(int bucket, MinorAmount amount) {
        if (!amount.isIn(currency)) {
            addUnconverted(bucket, amount.toMoney());
            return;
        }
        BigInteger large = amount.large();
        if (large == null) {
            add(bucket, amount.minor());
        } else {
            addLarge(bucket, large);
        }
    }

    private void add(int bucket, long minor) {
        long sum = sums[bucket] + minor;
        // The overflow test of Math.addExact: both operands have the opposite sign of the sum.
        if (((sums[bucket] ^ sum) & (minor ^ sum)) < 0) {
            addLarge(bucket, BigInteger.valueOf(minor));
        } else {
            sums[bucket] = sum;
        }
    }

    private void addLarge(int bucket, BigInteger minor) {
        BigInteger sum = large[bucket];
        large[bucket] = sum == null ? minor : sum.add(minor);
    }

    private void addUnconverted(int bucket, Money amount) {
        Map<CurrencyUnit, Money> ofBucket = unconverted[bucket];
        if (ofBucket == null) {
            ofBucket = new TreeMap<>();
            unconverted[bucket] = ofBucket;
        }
        ofBucket.merge(amount.getCurrencyUnit(), amount, Money::plus);
    }

    public void merge(MoneySums other) {
        for (int bucket = 0; bucket < sums.length; bucket++) {
            add(bucket, other.sums[bucket]);
            BigInteger theirLarge = other.large[bucket];
            if (theirLarge != null) {
                addLarge(bucket, theirLarge);
            }
            Map<CurrencyUnit, Money> others = other.unconverted[bucket];
            if (others != null) {
                for (Money sum : others.values()) {
                    addUnconverted(bucket, sum);
                }
            }
        }
    }

    public void write(StateWriter out) {
        MinorAmount amount = new MinorAmount();
        for (int bucket = 0; bucket < sums.length; bucket++) {
            out.bigInteger(units(bucket, bucket + 1));
            Map<CurrencyUnit, Money> others = unconverted[bucket];
            out.unsigned(others == null ? 0 : others.size());
            if (others != null) {
                others.values().forEach(sum -> {
                    amount.set(sum);
                    amount.write(out);
                });
            }
        }
    }

    public void read(StateReader in) {
        MinorAmount amount = new MinorAmount();
        for (int bucket = 0; bucket < sums.length; bucket++) {
            BigInteger sum = in.bigInteger();
            if (sum.bitLength() < Long.SIZE) {
                add(bucket, sum.longValue());
            } else {
                addLarge(bucket, sum);
            }
            for (int left = in.size(); left > 0; left--) {
                amount.read(in);
                if (amount.isNone()) {
                    throw in.bad("an unconverted amount must have a currency");
                }
                addUnconverted(bucket, amount.toMoney());
            }
        }
    }

    /** The total in the currency over these buckets. */
    public Money total(int from, int to) {
        return Money.of(currency, new BigDecimal(units(from, to), currency.getDecimalPlaces()));
    }

    private BigInteger units(int from, int to) {
        BigInteger total = BigInteger.ZERO;
        for (int bucket = from; bucket < to; bucket++) {
            BigInteger sum = large[bucket];
            total = total.add(BigInteger.valueOf(sums[bucket])).add(sum == null ? BigInteger.ZERO : sum);
        }
        return total;
    }

    /** The sums in other currencies over these buckets, by currency code. */
    public List<Money> unconverted(int from, int to) {
        Map<CurrencyUnit, Money> total = new TreeMap<>();
        for (int bucket = from; bucket < to; bucket++) {
            Map<CurrencyUnit, Money> ofBucket = unconverted[bucket];
            if (ofBucket != null) {
                ofBucket.forEach((other, sum) -> total.merge(other, sum, Money::plus));
            }
        }
        return List.copyOf(total.values());
    }
}
