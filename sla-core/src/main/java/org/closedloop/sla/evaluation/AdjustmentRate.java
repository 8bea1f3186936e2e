package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Computes the amount of one window, before caps. */
record AdjustmentRate(Adjustment adjustment, Target target) {

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** What is over or short, exactly, as a fraction. */
    private record Difference(BigDecimal numerator, BigDecimal denominator) {

        BigDecimal units() {
            int scale = denominator.compareTo(BigDecimal.ONE) == 0 ? numerator.scale() : DECIMALS;
            return numerator.divide(denominator, scale, RoundingMode.DOWN);
        }

        Money times(BigDecimal rate, CurrencyUnit currency) {
            BigDecimal amount =
                    rate.multiply(numerator).divide(denominator, currency.getDecimalPlaces(), RoundingMode.HALF_UP);
            return Money.of(currency, amount);
        }
    }

    /** The currency of the amounts; empty if the form of the adjustment does not fit the target. */
    Optional<CurrencyUnit> currency() {
        return switch (target.getQuantity()) {
            case COUNT, SHARE -> adjustment.getAmount().map(Money::getCurrencyUnit);
            case MONEY ->
                adjustment
                        .getFraction()
                        .map(unused -> ((MoneyTarget) target).getAtLeast().getCurrencyUnit());
            case DELIVERY -> Optional.empty();
        };
    }

    /** The amount of a window that is met or missed; empty if nothing is over or short. */
    Optional<WindowAdjustment> of(WindowResult window, CurrencyUnit currency) {
        Difference difference = difference(window);
        int wanted = adjustment.getKind() == Adjustment.Kind.BONUS ? 1 : -1;
        if (difference.numerator().signum() != wanted) {
            return Optional.empty();
        }
        Difference size = new Difference(difference.numerator().abs(), difference.denominator());
        BigDecimal rate = adjustment
                .getFraction()
                .orElseGet(() -> adjustment.getAmount().orElseThrow().getAmount());
        return Optional.of(WindowAdjustment.builder()
                .window(window.getWindow())
                .units(size.units())
                .uncapped(size.times(rate, currency))
                .unconverted(unconverted(window))
                .build());
    }

    private static List<Money> unconverted(WindowResult window) {
        return window.getMeasurement()
                .map(UnconvertedMoney::new)
                .map(UnconvertedMoney::sums)
                .orElse(List.of());
    }

    private static Difference difference(WindowResult window) {
        if (window.getMeasurement().orElse(null) instanceof Share share) {
            BigDecimal whole = share.getDenominator();
            BigDecimal gap = share.getNumerator().subtract(window.getRequired().multiply(whole));
            return new Difference(gap.multiply(POINTS), whole);
        }
        return new Difference(window.getGap().orElseThrow(), BigDecimal.ONE);
    }
}
