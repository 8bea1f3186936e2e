package org.closedloop.sla.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a time in the form of ISO-8601 and most databases, {@code 2026-03-05 10:12:33.123+01}, or with a dotted
 * date, {@code 05.03.2026 10:12}.
 *
 * <p>Parsed by hand, as an import spends most of its time on such texts and a formatter takes ten times as long.
 */
final class IsoText {

    /** The offset of a text without one. */
    static final int NO_OFFSET = Integer.MAX_VALUE;

    private static final int MOST_HOURS_AHEAD = 18;
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1
    };

    private final String text;
    private final int end;
    private int at;

    private int year;
    private int month;
    private int day;
    private boolean timed;
    private int secondOfDay;
    private int nano;
    private int offset = NO_OFFSET;
    private @Nullable String region;

    private IsoText(String text) {
        this.text = text;
        this.end = text.length();
    }

    /** Returns the parts; null if the text has another form, or an invalid date or time. */
    static @Nullable IsoText of(String text) {
        IsoText parts = new IsoText(text);
        return parts.date() && (parts.at == parts.end || parts.timeAndZone()) ? parts : null;
    }

    int year() {
        return year;
    }

    boolean isTimed() {
        return timed;
    }

    boolean isMidnight() {
        return timed && secondOfDay == 0 && nano == 0;
    }

    /** The offset from UTC in seconds, or {@link #NO_OFFSET}. */
    int offset() {
        return offset;
    }

    /** The name of a zone, such as {@code Europe/Zurich}, if there is no offset. */
    @Nullable
    String region() {
        return region;
    }

    LocalDate day() {
        return LocalDate.of(year, month, day);
    }

    LocalDateTime local() {
        return LocalDateTime.of(day(), LocalTime.ofSecondOfDay(secondOfDay).withNano(nano));
    }

    /** The seconds since 1970-01-01T00:00Z if the local time is in UTC. */
    long utcSecond() {
        return day().toEpochDay() * 86_400 + secondOfDay;
    }

    int nano() {
        return nano;
    }

    private boolean date() {
        boolean dotted = end > 2 && (text.charAt(1) == '.' || text.charAt(2) == '.');
        return dotted ? dottedDate() : isoDate();
    }

    /** A date with the day first, as in {@code 5.3.2026}; dotted dates have no other order. */
    private boolean dottedDate() {
        day = oneOrTwoDigits();
        boolean apart = next() == '.';
        month = oneOrTwoDigits();
        apart &= next() == '.';
        int century = digits(2);
        int rest = digits(2);
        year = 100 * century + rest;
        return apart && century >= 0 && rest >= 0 && isDay();
    }

    private boolean isoDate() {
        int century = digits(2);
        int rest = digits(2);
        char between = next();
        if (century < 0 || rest < 0 || (between != '-' && between != '/')) {
            return false;
        }
        year = 100 * century + rest;
        month = digits(2);
        boolean apart = next() == between;
        day = digits(2);
        return apart && isDay();
    }

    private boolean isDay() {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private boolean timeAndZone() {
        char between = next();
        if (between == 'T' || between == 't') {
            return time(digits(2)) && zone();
        }
        if (!isBlank(between)) {
            return false;
        }
        skipBlanks();
        return time(oneOrTwoDigits()) && zone();
    }

    private boolean time(int hour) {
        if (hour < 0 || hour > 23 || next() != ':') {
            return false;
        }
        int minute = digits(2);
        int second = 0;
        if (at < end && text.charAt(at) == ':') {
            at++;
            second = digits(2);
            if (second >= 0 && at < end && (text.charAt(at) == '.' || text.charAt(at) == ',') && !fraction()) {
                return false;
            }
        }
        secondOfDay = hour * 3600 + minute * 60 + second;
        timed = true;
        return minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
    }

    private boolean fraction() {
        int from = ++at;
        int number = 0;
        while (at < end && at < from + 9 && isDigit(text.charAt(at))) {
            number = 10 * number + (text.charAt(at++) - '0');
        }
        nano = number * NANOS[at - from];
        return at > from;
    }

    private boolean zone() {
        skipBlanks();
        if (at == end) {
            return true;
        }
        char sign = text.charAt(at);
        if (sign == 'Z' && at == end - 1) {
            offset = 0;
            return true;
        }
        if (sign == '[') {
            return bracket(false);
        }
        if (Character.isLetter(sign) && abbreviation()) {
            skipBlanks();
            sign = at < end && offset == 0 ? text.charAt(at) : ' ';
        }
        if (sign == '+' || sign == '-' || sign == '\u2212') {
            at++;
            if (!offset(sign == '+' ? 1 : -1)) {
                return false;
            }
        }
        if (offset != NO_OFFSET) {
            return at == end || bracket(true);
        }
        region = text.substring(at);
        return region.indexOf('/') > 0;
    }

    /** Reads the abbreviation of a zone, if it has a unique offset. */
    private boolean abbreviation() {
        int to = at;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        ZoneOffset meant = ZoneAbbreviations.offset(text.substring(at, to));
        if (meant == null || (to < end && text.charAt(to) == '/')) {
            return false;
        }
        offset = meant.getTotalSeconds();
        at = to;
        return true;
    }

    private boolean offset(int sign) {
        int hours = digits(2);
        boolean colon = at < end && text.charAt(at) == ':';
        int minutes = 0;
        int seconds = 0;
        if (colon || (at < end && isDigit(text.charAt(at)))) {
            at += colon ? 1 : 0;
            minutes = digits(2);
            if (at < end && (colon ? text.charAt(at) == ':' : isDigit(text.charAt(at)))) {
                at += colon ? 1 : 0;
                seconds = digits(2);
            }
        }
        offset = sign * (hours * 3600 + minutes * 60 + seconds);
        return hours >= 0
                && minutes >= 0
                && minutes <= 59
                && seconds >= 0
                && seconds <= 59
                && Math.abs(offset) <= MOST_HOURS_AHEAD * 3600;
    }

    /** A zone in brackets, which is ignored after an offset. */
    private boolean bracket(boolean besideOffset) {
        if (text.charAt(at) != '[' || text.charAt(end - 1) != ']' || at + 2 >= end) {
            return false;
        }
        if (!besideOffset) {
            region = text.substring(at + 1, end - 1);
        }
        return true;
    }

    /** Reads a number of {@code count} digits; returns -1 without reading if there are fewer. */
    private int digits(int count) {
        if (end - at < count) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        at += count;
        return number;
    }

    private int oneOrTwoDigits() {
        int number = digits(2);
        return number >= 0 ? number : digits(1);
    }

    private char next() {
        return at < end ? text.charAt(at++) : '\0';
    }

    private void skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u202f';
    }
}
