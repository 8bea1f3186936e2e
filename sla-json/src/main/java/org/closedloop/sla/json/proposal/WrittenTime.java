package org.closedloop.sla.json.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a form that needs a pattern, and the pattern.
 *
 * @param pattern of {@link java.time.format.DateTimeFormatter}, with {@code A} and {@code B} in place of day and month
 *     if the form does not show their order
 * @param order the order of day and month, as far as this text shows it
 * @param german whether it has the German name of a month
 */
record WrittenTime(String pattern, Order order, boolean german) {

    /** The order of day and month. */
    enum Order {
        /** The form shows it. */
        GIVEN,
        /** The first number is above 12. */
        DAY_FIRST,
        /** The second number is above 12. */
        MONTH_FIRST,
        /** Neither is. */
        OPEN
    }

    private static final int MONTHS = 12;
    private static final int LONGEST = 60;
    private static final String TIME = "(?:(?<gap>,? +|T)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?<second>:\\d{2})?"
            + "(?<fraction>\\.\\d{1,9})?(?<half> ?[AaPp][Mm])?(?<offset> ?(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT))?)?";
    private static final String MONTH = "(?<month>\\p{L}{3,9})(?<dot>\\.?)";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<first>\\d{1,2})(?<sign>[/.-])(?<next>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<sign>[/.-])(?<first>\\d{1,2})\\k<sign>(?<next>\\d{1,2})" + TIME);
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(?<weekday>\\p{L}{3,10},? )?(?<first>\\d{1,2})(?<sign>\\. ?|[ /-])" + MONTH
                    + "(?<sign2>, ?|[ /-])(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAME_AND_DAY = Pattern.compile("(?<weekday>\\p{L}{3,10},? )?" + MONTH
            + "(?<sign>[ -])(?<first>\\d{1,2})(?<sign2>, ?|[ -])(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern GERMAN =
            Pattern.compile("januar|februar|m\u00e4rz|m\u00e4r|mai|juni|juli|oktober|okt|dezember|dez");

    /** The form of a text; empty if it is not a known one. */
    static Optional<WrittenTime> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(form(text));
    }

    private static @Nullable WrittenTime form(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            String sign = numbers.group("sign");
            String date = sign.equals(".") ? "d.M." : "A" + sign + "B" + sign;
            Order order = sign.equals(".") ? Order.GIVEN : order(numbers.group("first"), numbers.group("next"));
            return new WrittenTime(date + year(numbers) + time(numbers), order, false);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String sign = yearFirst.group("sign");
            return given("yyyy" + sign + "M" + sign + "d" + time(yearFirst), false);
        }
        Matcher day = DAY_AND_NAME.matcher(text);
        if (day.matches()) {
            return given(
                    weekday(day) + "d" + day.group("sign") + month(day) + day.group("sign2") + year(day) + time(day),
                    isGerman(day));
        }
        Matcher name = NAME_AND_DAY.matcher(text);
        if (name.matches()) {
            return given(
                    weekday(name) + month(name) + name.group("sign") + "d" + name.group("sign2") + year(name)
                            + time(name),
                    isGerman(name));
        }
        return DIGITS.matcher(text).matches() ? given("yyyyMMdd", false) : null;
    }

    private static WrittenTime given(String pattern, boolean german) {
        return new WrittenTime(pattern, Order.GIVEN, german);
    }

    private static Order order(String first, String next) {
        boolean day = Integer.parseInt(first) > MONTHS;
        boolean month = Integer.parseInt(next) > MONTHS;
        return day ? Order.DAY_FIRST : month ? Order.MONTH_FIRST : Order.OPEN;
    }

    private static String year(Matcher form) {
        return form.group("year").length() == 4 ? "yyyy" : "yy";
    }

    private static String weekday(Matcher form) {
        String text = form.group("weekday");
        if (text == null) {
            return "";
        }
        String name = text.strip().replace(",", "");
        return (name.length() == 3 ? "EEE" : "EEEE") + text.substring(name.length());
    }

    private static String month(Matcher form) {
        return (form.group("month").length() == 3 ? "MMM" : "MMMM")
                + (form.group("dot").isEmpty() ? "" : "'.'");
    }

    private static boolean isGerman(Matcher form) {
        return GERMAN.matcher(form.group("month").toLowerCase(Locale.ROOT)).matches();
    }

    private static String time(Matcher form) {
        if (form.group("hour") == null) {
            return "";
        }
        String half = form.group("half");
        String fraction = form.group("fraction");
        String offset = form.group("offset");
        String gap = form.group("gap").equals("T") ? "'T'" : form.group("gap");
        return gap + (half == null ? "H" : "h") + ":mm"
                + (form.group("second") == null ? "" : ":ss")
                + (fraction == null ? "" : "." + "S".repeat(fraction.length() - 1))
                + (half == null ? "" : half.startsWith(" ") ? " a" : "a")
                + (offset == null ? "" : offset(offset));
    }

    private static String offset(String text) {
        String gap = text.startsWith(" ") ? " " : "";
        String plain = text.strip();
        return gap
                + (Character.isLetter(plain.charAt(0)) && !plain.equals("Z")
                        ? "z"
                        : plain.contains(":") || plain.equals("Z") ? "XXX" : "XX");
    }

    /** The pattern with the day or the month first. */
    String pattern(boolean dayFirst) {
        return dayFirst
                ? pattern.replace('A', 'd').replace('B', 'M')
                : pattern.replace('A', 'M').replace('B', 'd');
    }
}
