package org.closedloop.sla.evaluation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The monthly and the yearly cap of a bonus or malus. Windows use the caps of the month and the year in which they end,
 * earlier ones first.
 */
final class AdjustmentCaps {

    private final Adjustment adjustment;
    private final Map<YearMonth, Money> months = new HashMap<>();
    private final Map<Integer, Money> years = new HashMap<>();
    private final Set<YearMonth> openMonths = new HashSet<>();
    private final Set<Integer> openYears = new HashSet<>();

    AdjustmentCaps(Adjustment adjustment) {
        this.adjustment = adjustment;
    }

    /** Leaves open how much of the caps a window will use. */
    void leaveOpen(DateRange window) {
        if (adjustment.getMonthlyCap().isPresent()) {
            openMonths.add(month(window));
        }
        if (adjustment.getYearlyCap().isPresent()) {
            openYears.add(month(window).getYear());
        }
    }

    /** Whether it is open how much an earlier window will use of the caps of this one. */
    boolean areOpen(DateRange window) {
        return openMonths.contains(month(window))
                || openYears.contains(month(window).getYear());
    }

    /**
     * Returns the amount, or what is left of the caps if that is less.
     *
     * @throws IllegalArgumentException if a cap is in another currency
     */
    Money use(DateRange window, Money uncapped) {
        YearMonth month = month(window);
        Money amount = least(uncapped, adjustment.getMonthlyCap(), months.get(month));
        amount = least(amount, adjustment.getYearlyCap(), years.get(month.getYear()));
        months.merge(month, amount, Money::plus);
        years.merge(month.getYear(), amount, Money::plus);
        return amount;
    }

    private Money least(Money amount, Optional<Money> cap, @Nullable Money used) {
        if (cap.isEmpty()) {
            return amount;
        }
        if (!cap.get().isSameCurrency(amount)) {
            throw new IllegalArgumentException("adjustment '" + adjustment.getId() + "': cap must be in "
                    + amount.getCurrencyUnit() + ", but was " + cap.get());
        }
        Money left = used == null ? cap.get() : cap.get().minus(used);
        return left.isLessThan(amount) ? left : amount;
    }

    private static YearMonth month(DateRange window) {
        return YearMonth.from(window.getEnd());
    }
}
