package org.closedloop.sla.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.joda.money.Money;

/**
 * How the figures of a scorecard are told in a language: English, German, and German as Switzerland writes it.
 *
 * <p>The forms are spelled out here and not asked of the JDK, whose own change from release to release. Shares are cut
 * off, never rounded up: 99.96 % is told as 99.9 %, and 100 % is told of the whole only. A share has three digits, at
 * least one decimal, and as many decimals as its target, so that it looks reached if and only if it is: 0.25 % is told
 * as 0.25 %, and of a target of 99.95 % also 99.951 % as 99.95 %.
 *
 * <pre>{@code
 * new Figures(Locale.forLanguageTag("de-CH")).money(Money.parse("CHF 1200")); // CHF 1'200.00
 * }</pre>
 */
public final class Figures {

    /** How many digits of a share are told, from the first that is not 0. */
    private static final int DIGITS = 3;

    private final Locale locale;
    private final boolean german;
    private final DecimalFormatSymbols symbols;

    /** The figures of this language; every language but German is told as English is. */
    public Figures(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.german = locale.getLanguage().equals("de");
        boolean swiss = locale.getCountry().equals("CH") || locale.getCountry().equals("LI");
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(swiss ? '\'' : german ? '.' : ',');
        symbols.setDecimalSeparator(german && !swiss ? ',' : '.');
    }

    /**
     * A number in the unit of a target: leads, money, working days, or a share in {@linkplain #percent percent}, cut
     * off after no fewer decimals than the target has.
     */
    public String of(BigDecimal value, Target target) {
        return switch (target.getQuantity()) {
            case COUNT, DELIVERY -> number(value, 0);
            case MONEY ->
                money(Money.of(((MoneyTarget) target).getAtLeast().getCurrencyUnit(), value, RoundingMode.DOWN));
            case SHARE -> percent(value, decimalsOf(target));
        };
    }

    /** A whole number, with its thousands apart. */
    public String count(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A decimal number with all its decimals but zeros at the end. */
    public String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return number(plain, Math.max(0, plain.scale()));
    }

    /** A decimal number, cut off after so many decimals. */
    public String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.DOWN));
    }

    /**
     * A fraction in percent, cut off after three digits, but not before the first decimal; a number that is exact with
     * fewer decimals has no more of them.
     */
    public String percent(BigDecimal fraction) {
        return percent(fraction, 1);
    }

    private String percent(BigDecimal fraction, int atLeast) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return cutOff(percent, decimals(percent, atLeast));
    }

    private String cutOff(BigDecimal percent, int most) {
        int decimals = Math.min(Math.max(0, percent.scale()), most);
        return number(percent.setScale(decimals, RoundingMode.FLOOR), decimals) + (german ? " %" : "%");
    }

    /** How many decimals give all digits, and no fewer than so many. */
    private static int decimals(BigDecimal percent, int atLeast) {
        return Math.max(atLeast, DIGITS - (percent.precision() - percent.scale()));
    }

    /** How many decimals a share of this target has at the least. */
    private static int decimalsOf(Target target) {
        return Math.max(1, threshold(target).scale());
    }

    /** In percent, without zeros at the end. */
    private static BigDecimal threshold(Target target) {
        return ((ShareTarget) target).getAtLeast().movePointRight(2).stripTrailingZeros();
    }

    /**
     * How far a number is from its threshold, in the unit of a target; negative is short. A share's has the decimals in
     * which the share is told, so that it is the difference of both as they are told.
     */
    public String gap(BigDecimal gap, Target target) {
        return target.getQuantity() == Quantity.SHARE
                ? cutOff(gap.movePointRight(2).stripTrailingZeros(), decimalsTold(gap, target))
                : of(gap, target);
    }

    /** In how many decimals the share is told that is so far from its threshold. */
    private static int decimalsTold(BigDecimal gap, Target target) {
        BigDecimal told = threshold(target).add(gap.movePointRight(2)).stripTrailingZeros();
        return decimals(told, decimalsOf(target));
    }

    /**
     * What is missing to a threshold, without its sign: of a share in percentage points, rounded up to the decimals in
     * which the share is told, so that both add up to the threshold, and a missed one is never told as short by
     * nothing.
     */
    public String shortfall(BigDecimal gap, Target target) {
        return target.getQuantity() == Quantity.SHARE ? points(gap.abs(), target) : of(gap.abs(), target);
    }

    private String points(BigDecimal gap, Target target) {
        BigDecimal points = gap.movePointRight(2)
                .setScale(decimalsTold(gap.negate(), target), RoundingMode.UP)
                .stripTrailingZeros();
        boolean one = points.compareTo(BigDecimal.ONE) == 0;
        String unit =
                german ? one ? " Prozentpunkt" : " Prozentpunkte" : one ? " percentage point" : " percentage points";
        return number(points, Math.max(0, points.scale())) + unit;
    }

    /** A threshold in percent, with all its decimals. */
    public String threshold(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return number(percent, Math.max(0, percent.scale())) + (german ? " %" : "%");
    }

    /** Money, its currency first, with the currency's decimals. */
    public String money(Money money) {
        return money.getCurrencyUnit().getCode() + " "
                + number(money.getAmount(), money.getCurrencyUnit().getDecimalPlaces());
    }

    /** A day. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(german ? "dd.MM.yyyy" : "d MMM yyyy", german ? Locale.ROOT : Locale.ENGLISH)
                .format(day);
    }

    /** Hours and minutes, cut off after the minute. */
    public String duration(Duration duration) {
        long hours = duration.toHours();
        return hours == 0 ? duration.toMinutesPart() + " min" : hours + " h " + duration.toMinutesPart() + " min";
    }

    /** The language. */
    public Locale getLocale() {
        return locale;
    }
}
