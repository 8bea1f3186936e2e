package org.closedloop.sla.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Formats numbers, money, dates and times in English, German, and German as Switzerland writes it.
 *
 * <p>The formats are defined here because those of the JDK differ between releases. Shares are cut off, never rounded
 * up: 99.96 % is formatted as 99.9 %, and only the whole as 100 %. A share has three digits and at least one decimal:
 * 0.25 % is formatted as 0.25 %.
 *
 * <pre>{@code
 * new Figures(Locale.forLanguageTag("de-CH")).money(Money.parse("CHF 1200")); // CHF 1'200.00
 * }</pre>
 */
public final class Figures {

    /** How many digits of a share are shown, from the first that is not 0. */
    private static final int DIGITS = 3;

    private final Locale locale;
    private final boolean german;
    private final char groupMark;
    private final char decimalPoint;

    /** Formats for this language; every language other than German has the English formats. */
    public Figures(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.german = locale.getLanguage().equals("de");
        boolean swiss = locale.getCountry().equals("CH") || locale.getCountry().equals("LI");
        this.groupMark = swiss ? '\'' : german ? '.' : ',';
        this.decimalPoint = german && !swiss ? ',' : '.';
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
        BigDecimal cut = value.setScale(decimals, RoundingMode.DOWN);
        String plain = cut.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        if (point >= 0) {
            text.setCharAt(point, decimalPoint);
        }
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, groupMark);
        }
        return cut.signum() < 0 ? "-" + text : text.toString();
    }

    /**
     * A fraction in percent, cut off after three digits, but not before the first decimal; a number that is exact with
     * fewer decimals has no more of them.
     */
    public String percent(BigDecimal fraction) {
        return percent(fraction, 1);
    }

    /** The same, but not cut off before so many decimals. */
    public String percent(BigDecimal fraction, int atLeast) {
        return percentTo(fraction, decimals(fraction, atLeast));
    }

    /** A fraction in percent, rounded down to so many decimals; fewer if they are exact. */
    public String percentTo(BigDecimal fraction, int decimals) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        int most = Math.min(Math.max(0, percent.scale()), decimals);
        return number(percent.setScale(most, RoundingMode.FLOOR), most) + percentSign();
    }

    /** How many decimals a fraction has in percent, so that it has three digits and at least so many decimals. */
    public static int decimals(BigDecimal fraction, int atLeast) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return Math.max(atLeast, DIGITS - (percent.precision() - percent.scale()));
    }

    /** A fraction in percentage points, rounded up to so many decimals; fewer if they are exact. */
    public String points(BigDecimal fraction, int decimals) {
        BigDecimal points = fraction.movePointRight(2).setScale(decimals, RoundingMode.UP);
        boolean one = points.compareTo(BigDecimal.ONE) == 0;
        String unit =
                german ? one ? " Prozentpunkt" : " Prozentpunkte" : one ? " percentage point" : " percentage points";
        return number(points) + unit;
    }

    private String percentSign() {
        return german ? " %" : "%";
    }

    /** A threshold in percent, with all its decimals. */
    public String threshold(BigDecimal fraction) {
        return number(fraction.movePointRight(2)) + percentSign();
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

    /** Elapsed time in days of 24 hours and hours, cut off after the hour; below a day, hours and minutes. */
    public String elapsed(Duration time) {
        if (time.toDays() == 0) {
            return duration(time);
        }
        return time.toDays() + " d" + (time.toHoursPart() == 0 ? "" : " " + time.toHoursPart() + " h");
    }

    /** The language. */
    public Locale getLocale() {
        return locale;
    }
}
