package org.closedloop.sla.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Parses numbers, money and days of one language.
 *
 * <p>Also without a separator of thousands, a percent sign with or without its space, a currency behind its sum, a
 * month's whole name, and {@code 2026-12-31}. An ambiguous text is not parsed: {@code 1.5} is not a German number.
 */
public final class Numerals {

    /** Longer than any number that a contract has, and short enough to be computed with. */
    private static final int LONGEST = 400;

    /** The number of digits between two marks of thousands. */
    private static final int GROUP = 3;

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?<d>\\d{1,2})\\.? (?<m>\\p{L}{3,})\\.? (?<y>\\d{4})");
    private static final Pattern SUM = Pattern.compile("(?<before>[A-Z]{3} ?)?(?<sum>\\S+?)(?<after> ?[A-Z]{3})?");

    private static final Pattern UNIT = Pattern.compile("^[A-Z]{3}|[A-Z]{3}$|%$");

    private final Pattern number;
    private final char decimal;
    private final boolean german;

    /** The numbers, money and days of this language. */
    public Numerals(Locale locale) {
        this.german = locale.getLanguage().equals("de");
        boolean swiss = locale.getCountry().equals("CH") || locale.getCountry().equals("LI");
        this.decimal = german && !swiss ? ',' : '.';
        String group = !german ? "," : swiss ? "['’]" : "\\.";
        this.number = Pattern.compile("-?(?:\\d{1,3}(?:" + group + "\\d{3})+|\\d+)(?:\\" + decimal + "\\d+)?");
    }

    /** A number, without trailing zeros; none that another language would write for one a thousand times as large. */
    public Optional<BigDecimal> number(String text) {
        return written(text)
                .filter(value -> !(value.scale() == GROUP && withoutZeros(value).scale() < GROUP && isGrouped(text)))
                .map(Numerals::withoutZeros);
    }

    /** What a number would be if its decimal mark were one of thousands: the other way to read {@code 1.200}. */
    public Optional<BigDecimal> grouped(String text) {
        return isGrouped(text) ? written(text).map(value -> value.movePointRight(GROUP)) : Optional.empty();
    }

    /** The number with the decimal mark of this language, even if another reading is possible. */
    public Optional<BigDecimal> ungrouped(String text) {
        return written(text).map(Numerals::withoutZeros);
    }

    private boolean isGrouped(String text) {
        return text.indexOf(decimal) >= 0
                && GROUPED.matcher(plain(text).replace(decimal, '.')).matches();
    }

    /** A number with the decimals that are written. */
    private Optional<BigDecimal> written(String text) {
        String plain = plain(text);
        if (plain.length() > LONGEST || !number.matcher(plain).matches()) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        plain.chars()
                .filter(c -> c == '-' || c == decimal || (c >= '0' && c <= '9'))
                .forEach(c -> digits.append(c == decimal ? '.' : (char) c));
        return Optional.of(new BigDecimal(digits.toString()));
    }

    /** The one form of a number that is written: no trailing zeros, no exponent. */
    public static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A whole number, without decimals, however zero they are. */
    public Optional<Long> whole(String text) {
        return written(text)
                .filter(value -> value.scale() == 0 && value.toBigInteger().bitLength() < Long.SIZE)
                .map(BigDecimal::longValueExact);
    }

    /** A whole number that is not large. */
    public Optional<Integer> count(String text) {
        return whole(text)
                .filter(value -> value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    /** A share in percent, as a fraction. */
    public Optional<BigDecimal> share(String text) {
        String plain = plain(text);
        return plain.endsWith("%")
                ? number(plain.substring(0, plain.length() - 1)).map(value -> withoutZeros(value.movePointLeft(2)))
                : Optional.empty();
    }

    /** Money, its currency before or behind it, with no more decimals than the currency has. */
    public Optional<Money> money(String text) {
        Matcher sum = SUM.matcher(plain(text));
        if (!sum.matches() || (sum.group("before") == null) == (sum.group("after") == null)) {
            return Optional.empty();
        }
        String code = sum.group("before") == null ? sum.group("after") : sum.group("before");
        return currency(code)
                .flatMap(unit -> written(sum.group("sum"))
                        .filter(value -> value.scale() <= unit.getDecimalPlaces())
                        .map(value -> Money.of(unit, value)));
    }

    /** The number in a sum, a share or a number. */
    public static String bare(String text) {
        return UNIT.matcher(plain(text)).replaceAll("").strip();
    }

    /** A currency by its code. */
    public Optional<CurrencyUnit> currency(String text) {
        try {
            return Optional.of(CurrencyUnit.of(text.strip()));
        } catch (IllegalCurrencyException e) {
            return Optional.empty();
        }
    }

    /** A day of the years 1 to 9999. */
    public Optional<LocalDate> date(String text) {
        String plain = plain(text);
        for (Pattern form : new Pattern[] {german ? DOTTED : NAMED, NAMED, ISO}) {
            Matcher day = form.matcher(plain);
            if (day.matches()) {
                return date(day.group("y"), month(day.group("m")), day.group("d"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, OptionalInt month, String day) {
        try {
            return month.isEmpty() || year.equals("0000")
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), month.getAsInt(), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private OptionalInt month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        Locale language = german ? Locale.GERMAN : Locale.ENGLISH;
        String beginning = text.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
            if (name.startsWith(beginning)) {
                return OptionalInt.of(month.getValue());
            }
        }
        return OptionalInt.empty();
    }

    /** A space is a space, and a minus sign a hyphen. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('−', '-')
                .strip();
    }
}
