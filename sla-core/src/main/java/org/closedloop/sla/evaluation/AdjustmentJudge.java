package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Computes the result of an adjustment: its windows, with their caps, and the total. */
record AdjustmentJudge(Adjustment adjustment, LocalDate asOf) {

    /** Verdicts on an ended window that time decides. */
    private static final Set<Verdict> OPEN = Set.of(Verdict.ON_TRACK, Verdict.AT_RISK, Verdict.MATURING);

    AdjustmentResult of(TargetResult result) {
        Role responsible = result.getTarget().getResponsible();
        Role other = responsible == Role.MARKETING ? Role.SALES : Role.MARKETING;
        boolean bonus = adjustment.getKind() == Adjustment.Kind.BONUS;
        AdjustmentResult.Builder built = AdjustmentResult.builder()
                .adjustment(adjustment)
                .debtor(bonus ? other : responsible)
                .creditor(bonus ? responsible : other);
        Verdict wanted = bonus ? Verdict.MET : Verdict.MISSED;
        List<WindowResult> ended = result.getWindows().stream()
                .filter(window -> !window.getWindow().getEnd().isAfter(asOf))
                .toList();
        AdjustmentRate rate = new AdjustmentRate(adjustment, result.getTarget());
        Optional<CurrencyUnit> currency = rate.currency();
        if (currency.isPresent()) {
            addAmounts(ended, wanted, rate, currency.get(), built);
        } else if (adjustment.getText().isPresent()) {
            built.windows(ended.stream()
                    .filter(window -> window.getVerdict() == wanted)
                    .map(window -> WindowAdjustment.builder()
                            .window(window.getWindow())
                            .build())
                    .toList());
        }
        return built.build();
    }

    private void addAmounts(
            List<WindowResult> ended,
            Verdict wanted,
            AdjustmentRate rate,
            CurrencyUnit currency,
            AdjustmentResult.Builder built) {
        AdjustmentCaps caps = new AdjustmentCaps(adjustment);
        Money total = Money.zero(currency);
        for (WindowResult window : ended) {
            DateRange range = window.getWindow();
            if (window.getVerdict() == wanted) {
                if (isSettled(window) && !caps.areOpen(range)) {
                    Optional<WindowAdjustment> uncapped = rate.of(window, currency);
                    if (uncapped.isPresent()) {
                        Money amount =
                                caps.use(range, uncapped.get().getUncapped().orElseThrow());
                        built.addWindows(uncapped.get().withAmount(amount));
                        total = total.plus(amount);
                    }
                } else {
                    caps.leaveOpen(range);
                    built.addUnsettled(range);
                }
            } else if (OPEN.contains(window.getVerdict())) {
                caps.leaveOpen(range);
            }
        }
        built.total(total);
    }

    /** Before, the verdict can stand, but not the difference that is paid for. */
    private boolean isSettled(WindowResult window) {
        return window.getMatureOn().filter(day -> day.isAfter(asOf)).isEmpty()
                && !(window.getMeasurement().orElse(null) instanceof Timing timing && timing.getPending() > 0);
    }
}
