package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.remedy.Adjustment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Computes the result of an adjustment: its windows, with their caps, and the total. */
record AdjustmentJudge(Adjustment adjustment, LocalDate asOf) {

    AdjustmentResult of(TargetResult result) {
        Role responsible = result.getTarget().getResponsible();
        Role other = responsible == Role.MARKETING ? Role.SALES : Role.MARKETING;
        boolean bonus = adjustment.getKind() == Adjustment.Kind.BONUS;
        AdjustmentResult.Builder built = AdjustmentResult.builder()
                .adjustment(adjustment)
                .debtor(bonus ? other : responsible)
                .creditor(bonus ? responsible : other);
        List<WindowResult> decided = result.getWindows().stream()
                .filter(window -> window.getVerdict() == (bonus ? Verdict.MET : Verdict.MISSED))
                .filter(window -> !window.getWindow().getEnd().isAfter(asOf))
                .toList();
        AdjustmentRate rate = new AdjustmentRate(adjustment, result.getTarget());
        Optional<CurrencyUnit> currency = rate.currency();
        if (currency.isPresent()) {
            List<WindowResult> settled = decided.stream().filter(this::isSettled).toList();
            List<WindowAdjustment> windows = capped(settled, rate, currency.get());
            built.windows(windows).total(total(windows, currency.get()));
        } else if (adjustment.getText().isPresent()) {
            built.windows(decided.stream()
                    .map(window -> WindowAdjustment.builder()
                            .window(window.getWindow())
                            .build())
                    .toList());
        }
        return built.build();
    }

    /** Before, the verdict can stand, but not the difference that is paid for. */
    private boolean isSettled(WindowResult window) {
        return window.getMatureOn().filter(day -> day.isAfter(asOf)).isEmpty()
                && !(window.getMeasurement().orElse(null) instanceof Timing timing && timing.getPending() > 0);
    }

    private static Money total(List<WindowAdjustment> windows, CurrencyUnit currency) {
        return windows.stream()
                .flatMap(window -> window.getAmount().stream())
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Earlier windows use the caps first. */
    private List<WindowAdjustment> capped(List<WindowResult> decided, AdjustmentRate rate, CurrencyUnit currency) {
        Map<YearMonth, Money> months = new HashMap<>();
        Map<Integer, Money> years = new HashMap<>();
        List<WindowAdjustment> windows = new ArrayList<>();
        for (WindowResult window : decided) {
            rate.of(window, currency).ifPresent(uncapped -> {
                YearMonth month = YearMonth.from(window.getWindow().getEnd());
                Money amount = uncapped.getUncapped().orElseThrow();
                amount = least(amount, adjustment.getMonthlyCap(), months.get(month));
                amount = least(amount, adjustment.getYearlyCap(), years.get(month.getYear()));
                months.merge(month, amount, Money::plus);
                years.merge(month.getYear(), amount, Money::plus);
                windows.add(uncapped.withAmount(amount));
            });
        }
        return windows;
    }

    /** The amount, or what is left of the cap if that is less. */
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
}
