package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money by atom: the amounts in one currency, and beside them, by currency, those that it has no rate for.
 *
 * <p>A sum is kept in minor units as a {@code long}; what that cannot hold is moved over to a {@link BigInteger}.
 */
final class MoneySums {

    private final CurrencyUnit currency;
    private final long[] sums;
    private final @Nullable BigInteger[] movedOver;
    private final @Nullable Map<CurrencyUnit, Money>[] unconverted;

    @SuppressWarnings({"unchecked", "rawtypes"})
    MoneySums(CurrencyUnit currency, Atoms atoms) {
        this.currency = currency;
        this.sums = new long[atoms.count()];
        this.movedOver = new BigInteger[atoms.count()];
        this.unconverted = new Map[atoms.count()];
    }

    CurrencyUnit currency() {
        return currency;
    }

    /** Adds an amount: to the sum if it is in its currency, else to the unconverted ones. */
    void add(int atom, MinorAmount amount) {
        if (!amount.isIn(currency)) {
            addUnconverted(atom, amount.toMoney());
            return;
        }
        BigInteger great = amount.great();
        if (great == null) {
            add(atom, amount.minor());
        } else {
            moveOver(atom, great);
        }
    }

    private void add(int atom, long minor) {
        long sum = sums[atom] + minor;
        // As Math.addExact finds an overflow: both have the sign that the sum has not.
        if (((sums[atom] ^ sum) & (minor ^ sum)) < 0) {
            moveOver(atom, BigInteger.valueOf(minor));
        } else {
            sums[atom] = sum;
        }
    }

    private void moveOver(int atom, BigInteger minor) {
        BigInteger moved = movedOver[atom];
        movedOver[atom] = moved == null ? minor : moved.add(minor);
    }

    private void addUnconverted(int atom, Money amount) {
        Map<CurrencyUnit, Money> ofAtom = unconverted[atom];
        if (ofAtom == null) {
            ofAtom = new TreeMap<>();
            unconverted[atom] = ofAtom;
        }
        ofAtom.merge(amount.getCurrencyUnit(), amount, Money::plus);
    }

    void merge(MoneySums other) {
        for (int atom = 0; atom < sums.length; atom++) {
            add(atom, other.sums[atom]);
            BigInteger moved = other.movedOver[atom];
            if (moved != null) {
                moveOver(atom, moved);
            }
            Map<CurrencyUnit, Money> others = other.unconverted[atom];
            if (others != null) {
                for (Money sum : others.values()) {
                    addUnconverted(atom, sum);
                }
            }
        }
    }

    void write(StateWriter out) {
        MinorAmount amount = new MinorAmount();
        for (int atom = 0; atom < sums.length; atom++) {
            out.number(units(atom, atom + 1));
            Map<CurrencyUnit, Money> others = unconverted[atom];
            out.count(others == null ? 0 : others.size());
            if (others != null) {
                others.values().forEach(sum -> {
                    amount.set(sum);
                    amount.write(out);
                });
            }
        }
    }

    void read(StateReader in) {
        MinorAmount amount = new MinorAmount();
        for (int atom = 0; atom < sums.length; atom++) {
            BigInteger sum = in.bigNumber();
            if (sum.bitLength() < Long.SIZE) {
                add(atom, sum.longValue());
            } else {
                moveOver(atom, sum);
            }
            for (int left = in.size(); left > 0; left--) {
                amount.read(in);
                if (amount.isNone()) {
                    throw in.bad("an unconverted amount must have a currency");
                }
                addUnconverted(atom, amount.toMoney());
            }
        }
    }

    /** The sum in the currency over these atoms. */
    Money total(int from, int to) {
        return Money.of(currency, new BigDecimal(units(from, to), currency.getDecimalPlaces()));
    }

    private BigInteger units(int from, int to) {
        BigInteger total = BigInteger.ZERO;
        for (int atom = from; atom < to; atom++) {
            BigInteger moved = movedOver[atom];
            total = total.add(BigInteger.valueOf(sums[atom])).add(moved == null ? BigInteger.ZERO : moved);
        }
        return total;
    }

    /** The sums in other currencies over these atoms, by currency code. */
    List<Money> unconverted(int from, int to) {
        Map<CurrencyUnit, Money> total = new TreeMap<>();
        for (int atom = from; atom < to; atom++) {
            Map<CurrencyUnit, Money> ofAtom = unconverted[atom];
            if (ofAtom != null) {
                ofAtom.forEach((other, sum) -> total.merge(other, sum, Money::plus));
            }
        }
        return List.copyOf(total.values());
    }
}
