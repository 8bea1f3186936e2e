package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a number of minor units, in room that is used again; or none.
 *
 * <p>What a {@code long} holds costs no object; a greater amount is kept beside it, exactly.
 */
final class MinorAmount implements Comparable<MinorAmount> {

    private static final int DIGITS_OF_LONG = 18;

    private @Nullable CurrencyUnit currency;
    private long minor;
    private @Nullable BigInteger great;

    /** None. */
    void clear() {
        currency = null;
        great = null;
    }

    void set(CurrencyUnit unit, long minorUnits) {
        currency = unit;
        minor = minorUnits;
        great = null;
    }

    void set(Money money) {
        BigDecimal amount = money.getAmount();
        currency = money.getCurrencyUnit();
        boolean fits = amount.precision() <= DIGITS_OF_LONG;
        minor = fits ? amount.scaleByPowerOfTen(amount.scale()).longValue() : 0;
        great = fits ? null : amount.unscaledValue();
    }

    void set(MinorAmount other) {
        currency = other.currency;
        minor = other.minor;
        great = other.great;
    }

    boolean isNone() {
        return currency == null;
    }

    boolean isNegative() {
        return great == null ? minor < 0 : great.signum() < 0;
    }

    /** Whether it is in this currency. */
    boolean isIn(CurrencyUnit unit) {
        return unit.equals(currency);
    }

    /** The number of minor units, if {@link #great} is none. */
    long minor() {
        return minor;
    }

    /** The number of minor units where a {@code long} may not hold it. */
    @Nullable
    BigInteger great() {
        return great;
    }

    /** The same as money; not to be asked of none. */
    Money toMoney() {
        CurrencyUnit unit = currency;
        if (unit == null) {
            throw new IllegalStateException("there is no amount");
        }
        return Money.of(unit, new BigDecimal(units(), unit.getDecimalPlaces()));
    }

    /** Writes currency and units; none as an empty currency. */
    void write(StateWriter out) {
        CurrencyUnit unit = currency;
        out.text(unit == null ? "" : unit.getCode());
        if (unit != null) {
            out.number(units());
        }
    }

    void read(StateReader in) {
        String code = in.text();
        if (code.isEmpty()) {
            clear();
        } else {
            CurrencyUnit unit = currency(code, in);
            set(Money.of(unit, new BigDecimal(in.bigNumber(), unit.getDecimalPlaces())));
        }
    }

    private static CurrencyUnit currency(String code, StateReader in) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            // A host can register currencies that this one has not.
            throw in.bad("there is no currency '" + code + "'");
        }
    }

    private BigInteger units() {
        return great == null ? BigInteger.valueOf(minor) : great;
    }

    /** None first, then by currency, then the largest first. */
    @Override
    public int compareTo(MinorAmount other) {
        CurrencyUnit mine = currency;
        CurrencyUnit theirs = other.currency;
        if (mine == null && theirs == null) {
            return 0;
        }
        if (mine == null || theirs == null) {
            return Boolean.compare(mine != null, theirs != null);
        }
        int byCurrency = mine.equals(theirs) ? 0 : mine.compareTo(theirs);
        if (byCurrency != 0) {
            return byCurrency;
        }
        return great == null && other.great == null
                ? Long.compare(other.minor, minor)
                : other.units().compareTo(units());
    }
}
