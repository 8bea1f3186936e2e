package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;

/**
 * How many of the past windows would have met a target: complete calendar windows of its length with data. Internal.
 *
 * @param met the windows that would have met it
 * @param windows the windows with data
 * @param best the best result, as an author writes it; empty if there are no windows
 */
public record PastWindows(long met, long windows, String best) {

    private static final int SHARE_DECIMALS = 4;

    /** Compares a target with the history; without windows if the history does not have its numbers. */
    public static PastWindows of(Target target, FunnelNumbers history) {
        Optional<DateRange> span = span(history);
        WindowLength length = target.getWindow().getLength();
        if (span.isEmpty() || length == WindowLength.AGREEMENT) {
            return new PastWindows(0, 0, "");
        }
        long met = 0;
        long windows = 0;
        Optional<BigDecimal> best = Optional.empty();
        for (Window window : WindowRule.of(length).over(span.get())) {
            Optional<BigDecimal> actual = window.isCut()
                    ? Optional.empty()
                    : history.find(window.getRange(), target.getMetric()).flatMap(found -> actual(target, found));
            if (actual.isPresent()) {
                windows++;
                met += meets(
                                target,
                                history.find(window.getRange(), target.getMetric())
                                        .orElseThrow())
                        ? 1
                        : 0;
                best = best.filter(before -> before.compareTo(actual.get()) >= 0)
                        .or(() -> actual);
            }
        }
        return new PastWindows(
                met, windows, best.map(value -> written(target, value)).orElse(""));
    }

    private static Optional<DateRange> span(FunnelNumbers history) {
        Optional<LocalDate> end =
                history.getWindows().keySet().stream().map(DateRange::getEnd).max(Comparator.naturalOrder());
        return end.map(last -> DateRange.of(history.inOrder().firstKey().getStart(), last));
    }

    /** The result in the unit of the target; empty if there is no data. */
    private static Optional<BigDecimal> actual(Target target, Measurement found) {
        if (target instanceof VolumeTarget && found instanceof Count count) {
            return Optional.of(BigDecimal.valueOf(count.getValue()));
        }
        if (target instanceof MoneyTarget money
                && found instanceof Amount amount
                && amount.getTotal().getCurrencyUnit().equals(money.getAtLeast().getCurrencyUnit())) {
            return Optional.of(amount.getTotal().getAmount());
        }
        if (target instanceof ShareTarget least
                && found instanceof Share share
                && share.getDenominator().signum() > 0
                && share.getDenominator().compareTo(BigDecimal.valueOf(least.getMinimumSample())) >= 0) {
            return share.getFraction();
        }
        return Optional.empty();
    }

    private static boolean meets(Target target, Measurement found) {
        if (target instanceof VolumeTarget volume && found instanceof Count count) {
            return count.getValue() >= volume.getAtLeast();
        }
        if (target instanceof MoneyTarget money && found instanceof Amount amount) {
            return !amount.getTotal().isLessThan(money.getAtLeast());
        }
        return target instanceof ShareTarget least && found instanceof Share share && share.reaches(least.getAtLeast());
    }

    private static String written(Target target, BigDecimal value) {
        if (target instanceof MoneyTarget money) {
            return money.getAtLeast().getCurrencyUnit() + " " + value.toPlainString();
        }
        return target instanceof ShareTarget
                ? value.setScale(SHARE_DECIMALS, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                : value.toPlainString();
    }
}
