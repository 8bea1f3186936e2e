package org.closedloop.sla.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats and parses the text form of a {@link DateRange}. */
final class DateRangeLabel {

    private static final Pattern SHORT = Pattern.compile("(\\d{4})(?:-([HQW]?)(\\d{1,2}))?");

    /** Texts of a valid form, also of days, weeks or quarters that do not exist. */
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-(?:[HQ]\\d|W?\\d{2}|\\d{2}-\\d{2}(?:/\\d{4}-\\d{2}-\\d{2})?)");

    private DateRangeLabel() {}

    static String of(DateRange range) {
        LocalDate start = range.getStart();
        LocalDate end = range.getEnd();
        if (start.equals(end)) {
            return start.toString();
        }
        if (range.lengthInDays() == 7 && start.getDayOfWeek() == DayOfWeek.MONDAY) {
            int year = start.get(IsoFields.WEEK_BASED_YEAR);
            if (hasShortName(year)) {
                return format("%04d-W%02d", year, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
        }
        if (start.getYear() == end.getYear()
                && hasShortName(start.getYear())
                && start.getDayOfMonth() == 1
                && end.getDayOfMonth() == end.lengthOfMonth()) {
            int monthsBefore = start.getMonthValue() - 1;
            int months = end.getMonthValue() - monthsBefore;
            if (months == 12) {
                return format("%04d", start.getYear());
            }
            if (months == 6 && monthsBefore % 6 == 0) {
                return format("%04d-H%d", start.getYear(), monthsBefore / 6 + 1);
            }
            if (months == 3 && monthsBefore % 3 == 0) {
                return format("%04d-Q%d", start.getYear(), monthsBefore / 3 + 1);
            }
            if (months == 1) {
                return format("%04d-%02d", start.getYear(), start.getMonthValue());
            }
        }
        return start + "/" + end;
    }

    static DateRange parse(String text) {
        try {
            Matcher matcher = SHORT.matcher(text);
            if (matcher.matches()) {
                return parseShort(matcher);
            }
            int slash = text.indexOf('/');
            LocalDate start = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
            LocalDate end = slash < 0 ? start : LocalDate.parse(text.substring(slash + 1));
            return DateRange.of(start, end);
        } catch (DateTimeException e) {
            if (FORM.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "date range '" + text + "': there is no such day, week, month, quarter or half-year", e);
            }
            throw new IllegalArgumentException(
                    "date range '"
                            + text
                            + "': expected a form such as 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W07, 2026-03-01"
                            + " or 2026-01-15/2026-02-14",
                    e);
        }
    }

    private static DateRange parseShort(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        String number = matcher.group(3);
        if (number == null) {
            return months(year, 1, 12);
        }
        // The number of digits is fixed: 2026-Q1 and 2026-W07, but neither 2026-Q01 nor 2026-W7.
        String form = matcher.group(2) + number.length();
        int k = Integer.parseInt(number);
        return switch (form) {
            case "H1" -> months(year, 6 * k - 5, 6);
            case "Q1" -> months(year, 3 * k - 2, 3);
            case "2" -> months(year, k, 1);
            case "W2" -> week(year, k);
            default -> throw new DateTimeException("not a form of a date range");
        };
    }

    private static DateRange months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return DateRange.of(start, YearMonth.of(year, first + count - 1).atEndOfMonth());
    }

    private static DateRange week(int year, int week) {
        // 4 January is always in week 1.
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("no such week in the year");
        }
        return DateRange.of(monday, monday.plusDays(6));
    }

    private static boolean hasShortName(int year) {
        return year >= 0 && year <= 9999;
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
