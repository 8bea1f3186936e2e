package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An amount as parsed from a text: its digits, and its currency if present.
 *
 * <p>A number with a single point or comma, three digits after it and up to three before it, is ambiguous: in
 * {@code 12.500} they can be decimals or a group. The value then depends on other amounts of the same column, or on the
 * currency.
 */
public final class AmountText {

    private final DigitGroups groups;
    private final boolean negative;
    private final int zeros;
    private final @Nullable DecimalMark stated;
    private final @Nullable CurrencyMark currency;

    /**
     * @param zeros the power of ten by which the number is multiplied
     * @param stated the decimal mark of the format, if known
     */
    AmountText(
            DigitGroups groups,
            boolean negative,
            int zeros,
            @Nullable DecimalMark stated,
            @Nullable CurrencyMark currency) {
        this.groups = groups;
        this.negative = negative;
        this.zeros = zeros;
        this.stated = stated;
        this.currency = currency;
    }

    /** The value; empty if it is ambiguous. */
    public Optional<BigDecimal> getValue() {
        return isAmbiguous() ? Optional.empty() : Optional.of(value(mark()));
    }

    /** Whether its point or comma can be a decimal mark or a group separator. */
    public boolean isAmbiguous() {
        return stated == null && groups.isAmbiguous();
    }

    /** The decimal mark; empty if the text does not determine it. */
    public Optional<DecimalMark> getMark() {
        return Optional.ofNullable(groups.mark());
    }

    /** Returns the value, using the decimal mark only if the amount is ambiguous. */
    public BigDecimal getValue(DecimalMark mark) {
        return value(isAmbiguous() ? mark : mark());
    }

    /**
     * Returns the value in a currency; empty if it is ambiguous and the currency does not decide it. In a currency
     * without decimals the digits are a group, unless the number has a multiplier; in a currency with three decimals, a
     * point is a decimal point.
     */
    public Optional<BigDecimal> getValueIn(CurrencyUnit unit) {
        if (!isAmbiguous()) {
            return getValue();
        }
        if (unit.getDecimalPlaces() == 0 && zeros == 0) {
            return Optional.of(value(groups.onlySign().other()));
        }
        return unit.getDecimalPlaces() == 3 && groups.onlySign() == DecimalMark.POINT
                ? Optional.of(value(DecimalMark.POINT))
                : Optional.empty();
    }

    /** The currency mark in the text. */
    public Optional<CurrencyMark> getCurrency() {
        return Optional.ofNullable(currency);
    }

    /** Whether the digits are a valid number. */
    boolean isNumber() {
        return isAmbiguous() || groups.value(mark()) != null;
    }

    private DecimalMark mark() {
        return stated != null ? stated : Objects.requireNonNullElse(groups.mark(), DecimalMark.POINT);
    }

    private BigDecimal value(DecimalMark mark) {
        BigDecimal value = Objects.requireNonNull(groups.value(mark), "value").scaleByPowerOfTen(zeros);
        return negative ? value.negate() : value;
    }
}
