package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Numbers, days and durations, small and large. */
final class WildFigures {

    private final ExportDice dice;
    private final int lossyPercent;

    WildFigures(ExportDice dice, int lossyPercent) {
        this.dice = dice;
        this.lossyPercent = lossyPercent;
    }

    int whole() {
        return dice.oneOf(1, 5, 12, 999, 1000, 1234567, Integer.MAX_VALUE, -3, 0);
    }

    long large() {
        return dice.oneOf(1L, 120L, 1200L, Long.MAX_VALUE, -1L, 1_000_000L);
    }

    /** Mostly without trailing zeros. */
    BigDecimal number() {
        return new BigDecimal(
                dice.happens(lossyPercent)
                        ? dice.oneOf("3.0", "1E+3", "0.50", "0.00")
                        : dice.oneOf("3", "1", "0.5", "1234.5", "0.000000000000000001", "-2.5", "100", "0"));
    }

    BigDecimal share() {
        return new BigDecimal(
                dice.happens(lossyPercent)
                        ? dice.oneOf("0.90", "1.0", "1E+1")
                        : dice.oneOf("0.9", "1", "0.9995", "0", "12.345", "-0.1", "0.000001", "1000"));
    }

    Money money() {
        CurrencyUnit unit = CurrencyUnit.of(dice.oneOf("CHF", "EUR", "JPY", "BHD"));
        return Money.ofMinor(unit, dice.oneOf(0L, 1L, 120_000L, 123_456_789L, -5L));
    }

    LocalDate day() {
        return dice.happens(lossyPercent)
                ? dice.oneOf(LocalDate.of(0, 3, 1), LocalDate.of(10_000, 1, 1))
                : LocalDate.of(1 + dice.below(9998), 1, 1).plusDays(dice.below(365));
    }

    DateRange days() {
        LocalDate start = day();
        return DateRange.of(start, start.getYear() > 9000 ? start : start.plusDays(dice.below(800)));
    }

    Period period() {
        return dice.oneOf(Period.ofMonths(3), Period.ofYears(1), Period.ofDays(1), Period.of(1, 14, 40), Period.ofDays(9999));
    }

    Duration duration() {
        return Duration.ofSeconds(1 + dice.below(10_000_000), dice.oneOf(0, 0, 1));
    }
}
