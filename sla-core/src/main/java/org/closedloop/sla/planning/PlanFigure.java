package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One number of a calculation, with its name and unit: the deal size CHF 12,000.00, the rate MQL to SQL 30 %.
 *
 * <p>It is kept as an exact fraction. {@link #getValue} returns it with {@value #SCALE} decimals, {@link #round} with
 * any number of decimals.
 */
public final class PlanFigure {

    /** The number of decimals of {@link #getValue}, which is rounded half-up. */
    public static final int SCALE = 6;

    private final String key;
    private final List<Object> subjects;
    private final FigureUnit unit;
    private final @Nullable CurrencyUnit currency;
    private final Rational exact;

    private PlanFigure(
            String key, List<Object> subjects, FigureUnit unit, @Nullable CurrencyUnit currency, Rational exact) {
        this.key = key;
        this.subjects = subjects;
        this.unit = unit;
        this.currency = currency;
        this.exact = exact;
    }

    /**
     * An amount. The key is that of its name in {@code PlanSentences}, the subjects are stages and texts in the name.
     */
    static PlanFigure money(String key, Money money, Object... subjects) {
        return money(key, money.getCurrencyUnit(), Rational.of(money.getAmount()), subjects);
    }

    static PlanFigure money(String key, CurrencyUnit currency, Rational exact, Object... subjects) {
        return new PlanFigure(key, List.of(subjects), FigureUnit.MONEY, currency, exact);
    }

    /** A number in any unit but money. */
    static PlanFigure of(FigureUnit unit, String key, Rational exact, Object... subjects) {
        return new PlanFigure(key, List.of(subjects), unit, null, exact);
    }

    static PlanFigure of(FigureUnit unit, String key, BigDecimal exact, Object... subjects) {
        return of(unit, key, Rational.of(exact), subjects);
    }

    /** The key of its name, such as {@code deal-size}. */
    public String getKey() {
        return key;
    }

    /** The stages and texts that its name contains. */
    List<Object> subjects() {
        return subjects;
    }

    /** The unit. */
    public FigureUnit getUnit() {
        return unit;
    }

    Rational exact() {
        return exact;
    }

    /** The value with {@value #SCALE} decimals, rounded half-up; a share as a decimal fraction. */
    public BigDecimal getValue() {
        return round(SCALE, RoundingMode.HALF_UP);
    }

    /** Returns the exact value, rounded once to so many decimals. */
    public BigDecimal round(int decimals, RoundingMode rounding) {
        return exact.toDecimal(decimals, rounding);
    }

    /** Returns the smallest whole number that is not less than the exact value. */
    public long roundedUp() {
        return exact.ceiling();
    }

    /**
     * Returns the exact value as an amount, rounded once to the currency's minor unit.
     *
     * @throws IllegalStateException if its unit is not money
     */
    public Money toMoney(RoundingMode rounding) {
        CurrencyUnit of = currency;
        if (of == null) {
            throw new IllegalStateException(
                    "figure '" + key + "': must be money, but is " + unit.name().toLowerCase(Locale.ROOT));
        }
        return Money.of(of, exact.toDecimal(of.getDecimalPlaces(), rounding));
    }

    /** Returns its name in a language: German for German locales, otherwise English. */
    public String label(Locale locale) {
        return new PlanSentences(locale).label(this);
    }

    /** Returns its value as text: money rounded half-up to its minor unit, other numbers to two decimals. */
    public String format(Locale locale) {
        return new PlanSentences(locale).value(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanFigure that
                && key.equals(that.key)
                && subjects.equals(that.subjects)
                && unit == that.unit
                && Objects.equals(currency, that.currency)
                && exact.equals(that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, subjects, unit, currency, exact);
    }

    /** Returns the name's key and the value. */
    @Override
    public String toString() {
        return key + (subjects.isEmpty() ? "" : subjects) + " " + (currency == null ? "" : currency + " ") + exact;
    }
}
