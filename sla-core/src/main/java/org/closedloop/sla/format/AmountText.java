package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of an amount: its digits, and its currency if it names one.
 *
 * <p>Where a number has one point or comma with three digits behind it and up to three before it, the text alone does
 * not show whether they are decimals or thousands: {@code 12.500}. Then there is no value until something else decides
 * it: another amount of the same column, or the currency.
 */
public final class AmountText {

    private final DigitGroups groups;
    private final boolean negative;
    private final int zeros;
    private final @Nullable DecimalMark stated;
    private final @Nullable CurrencyMark currency;

    /**
     * @param zeros by how many places the point is moved
     * @param stated what is known to stand before the decimals, whatever the text shows
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

    /** The amount; empty if it is ambiguous. */
    public Optional<BigDecimal> getValue() {
        return isAmbiguous() ? Optional.empty() : Optional.of(value(mark()));
    }

    /** Whether a point or comma in it may be before decimals as well as between thousands. */
    public boolean isAmbiguous() {
        return stated == null && groups.isAmbiguous();
    }

    /** What stands before the decimals, as far as the text shows it. */
    public Optional<DecimalMark> getMark() {
        return Optional.ofNullable(groups.mark());
    }

    /** The amount, if this stands before the decimals of an ambiguous one; any other is what it is. */
    public BigDecimal getValue(DecimalMark mark) {
        return value(isAmbiguous() ? mark : mark());
    }

    /**
     * The amount in a currency; of an ambiguous one, if the currency decides it. One without decimals has thousands,
     * unless the number is one of thousands or millions itself; and in one of three decimals, a point is before them.
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

    /** What stands beside the amount to name its currency. */
    public Optional<CurrencyMark> getCurrency() {
        return Optional.ofNullable(currency);
    }

    /** Whether the digits are those of a number. */
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
