package org.closedloop.sla.counting.state;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reusable, mutable amount of money in minor units; can be empty.
 *
 * <p>An amount that fits into a {@code long} needs no further object; a larger one is a {@link BigInteger}.
 */
public final class MinorAmount implements Comparable<MinorAmount> {

    private static final int DIGITS_OF_LONG = 18;

    private @Nullable CurrencyUnit currency;
    private long minor;
    private @Nullable BigInteger large;

    /** Clears the amount. */
    public void clear() {
        currency = null;
        large = null;
    }

    public void set(CurrencyUnit unit, long minorUnits) {
        currency = unit;
        minor = minorUnits;
        large = null;
    }

    public void set(Money money) {
        BigDecimal amount = money.getAmount();
        currency = money.getCurrencyUnit();
        boolean fits = amount.precision() <= DIGITS_OF_LONG;
        minor = fits ? amount.scaleByPowerOfTen(amount.scale()).longValue() : 0;
        large = fits ? null : amount.unscaledValue();
    }

    public void set(MinorAmount other) {
        currency = other.currency;
        minor = other.minor;
        large = other.large;
    }

    public boolean isNone() {
        return currency == null;
    }

    public boolean isNegative() {
        return large == null ? minor < 0 : large.signum() < 0;
    }

    /** Whether it is in this currency. */
    public boolean isIn(CurrencyUnit unit) {
        return unit.equals(currency);
    }

    /** The number of minor units if {@link #large} is null. */
    public long minor() {
        return minor;
    }

    /** The number of minor units if it may exceed a {@code long}; otherwise null. */
    @Nullable
    public BigInteger large() {
        return large;
    }

    /** Returns the amount, which must not be empty. */
    public Money toMoney() {
        CurrencyUnit unit = currency;
        if (unit == null) {
            throw new IllegalStateException("there is no amount");
        }
        return Money.of(unit, new BigDecimal(units(), unit.getDecimalPlaces()));
    }

    /** Writes currency and units; an empty amount as an empty currency. */
    public void write(StateWriter out) {
        CurrencyUnit unit = currency;
        out.text(unit == null ? "" : unit.getCode());
        if (unit != null) {
            out.bigInteger(units());
        }
    }

    public void read(StateReader in) {
        String code = in.text();
        if (code.isEmpty()) {
            clear();
        } else {
            CurrencyUnit unit = currency(code, in);
            set(Money.of(unit, new BigDecimal(in.bigInteger(), unit.getDecimalPlaces())));
        }
    }

    private static CurrencyUnit currency(String code, StateReader in) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            // The host that wrote the state can have registered further currencies.
            throw in.bad("there is no currency '" + code + "'");
        }
    }

    private BigInteger units() {
        return large == null ? BigInteger.valueOf(minor) : large;
    }

    /** Empty first, then by currency, then the largest first. */
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
        return large == null && other.large == null
                ? Long.compare(other.minor, minor)
                : other.units().compareTo(units());
    }
}
