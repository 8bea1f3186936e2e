package org.closedloop.sla.json;

/**
 * Reads the forms of a point in time that CRMs write, from bytes and without an object: {@code 2026-03-02T08:15:00Z},
 * with a fraction or without, and {@code +01:00} or {@code +0100} for the {@code Z}.
 *
 * <p>It takes no text that {@link InstantShape} does not take, and reads the same from it. What it does not take may be
 * a point in time all the same.
 */
final class PlainInstant {

    private static final int SHORTEST = "2026-03-02T08:15:00Z".length();
    private static final int LONGEST = "2026-03-02T08:15:00.123456789+01:00".length();
    private static final long DAYS_BEFORE_1970 = 719_528;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1
    };

    private static final int NO_OFFSET = Integer.MAX_VALUE;

    private long second;
    private int nano;

    /** The seconds since 1970-01-01T00:00Z of the last text that was taken. */
    long second() {
        return second;
    }

    /** The nanoseconds of its second. */
    int nano() {
        return nano;
    }

    /** Takes the text between the two places, if it is plain. */
    boolean take(byte[] text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        int century = pair(text, from);
        int yearOfCentury = pair(text, from + 2);
        int month = pair(text, from + 5);
        int day = pair(text, from + 8);
        int hour = pair(text, from + 11);
        int minute = pair(text, from + 14);
        int secondOfMinute = pair(text, from + 17);
        boolean digits = (century | yearOfCentury | month | day | hour | minute | secondOfMinute) >= 0;
        int year = 100 * century + yearOfCentury;
        boolean plain = digits
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':'
                && year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lengthOf(month, year)
                && hour <= 23
                && minute <= 59
                && secondOfMinute <= 59;
        if (!plain) {
            return false;
        }
        int offset = afterSeconds(text, from + 19, to);
        int time = hour * 3600 + minute * 60 + secondOfMinute;
        second = epochDay(year, month, day) * 86_400 + time - offset;
        return offset != NO_OFFSET;
    }

    /** The number that two digits stand for; negative if they are none. */
    private static int pair(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** Reads the fraction, if there is one, and then the offset. */
    private int afterSeconds(byte[] text, int from, int to) {
        nano = 0;
        if (text[from] != '.') {
            return offset(text, from, to);
        }
        int at = from + 1;
        int number = 0;
        while (at < to && at <= from + 9 && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + (text[at++] - '0');
        }
        nano = number * NANOS[at - from - 1];
        return at > from + 1 ? offset(text, at, to) : NO_OFFSET;
    }

    /** The seconds by which the clock of the text is ahead. */
    private static int offset(byte[] text, int from, int to) {
        int left = to - from;
        if (left == 1 && text[from] == 'Z') {
            return 0;
        }
        boolean colon = left == 6 && text[from + 3] == ':';
        if (!colon && left != 5) {
            return NO_OFFSET;
        }
        int hours = pair(text, from + 1);
        int minutes = pair(text, to - 2);
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return NO_OFFSET;
        }
        int seconds = hours * 3600 + minutes * 60;
        if (text[from] == '+') {
            return seconds;
        }
        // What minus zero means is for the careful reader to say.
        return text[from] == '-' && seconds > 0 ? -seconds : NO_OFFSET;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int lengthOf(int month, int year) {
        int days = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
        return month == 2 && isLeap(year) ? days + 1 : days;
    }

    /** In the proleptic Gregorian calendar: 365 days a year, and one for each leap year before. */
    private static long epochDay(int year, int month, int day) {
        int leaps = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
        int leapDay = month > 2 && isLeap(year) ? 1 : 0;
        return 365L * year + leaps + DAYS_BEFORE_MONTH[month - 1] + leapDay + day - 1 - DAYS_BEFORE_1970;
    }
}
