package org.closedloop.sla.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Sums of money by atom: the amounts in one currency, and beside them, by currency, those that it has no rate for. */
final class MoneySums {

    private final CurrencyUnit currency;
    private final @Nullable Money[] converted;
    private final @Nullable Map<CurrencyUnit, Money>[] unconverted;

    @SuppressWarnings({"unchecked", "rawtypes"})
    MoneySums(CurrencyUnit currency, Atoms atoms) {
        this.currency = currency;
        this.converted = new Money[atoms.count()];
        this.unconverted = new Map[atoms.count()];
    }

    CurrencyUnit currency() {
        return currency;
    }

    /** Adds the amount in whichever currency it ended up. */
    void add(int atom, Optional<Money> amount, Money original) {
        if (amount.isPresent()) {
            add(atom, amount.get());
        } else {
            addUnconverted(atom, original);
        }
    }

    /** Adds an amount in the currency of the sums. */
    void add(int atom, Money amount) {
        Money sum = converted[atom];
        converted[atom] = sum == null ? amount : sum.plus(amount);
    }

    private void addUnconverted(int atom, Money amount) {
        Map<CurrencyUnit, Money> sums = unconverted[atom];
        if (sums == null) {
            sums = new TreeMap<>();
            unconverted[atom] = sums;
        }
        sums.merge(amount.getCurrencyUnit(), amount, Money::plus);
    }

    void merge(MoneySums other) {
        for (int atom = 0; atom < converted.length; atom++) {
            Money theirs = other.converted[atom];
            if (theirs != null) {
                add(atom, theirs);
            }
            Map<CurrencyUnit, Money> others = other.unconverted[atom];
            if (others != null) {
                for (Money sum : List.copyOf(others.values())) {
                    addUnconverted(atom, sum);
                }
            }
        }
    }

    /** The sum in the currency over these atoms. */
    Money total(int from, int to) {
        Money total = Money.zero(currency);
        for (int atom = from; atom < to; atom++) {
            Money sum = converted[atom];
            total = sum == null ? total : total.plus(sum);
        }
        return total;
    }

    /** The sums in other currencies over these atoms, by currency code. */
    List<Money> unconverted(int from, int to) {
        Map<CurrencyUnit, Money> total = new TreeMap<>();
        for (int atom = from; atom < to; atom++) {
            Map<CurrencyUnit, Money> sums = unconverted[atom];
            if (sums != null) {
                sums.forEach((other, sum) -> total.merge(other, sum, Money::plus));
            }
        }
        return List.copyOf(total.values());
    }
}
