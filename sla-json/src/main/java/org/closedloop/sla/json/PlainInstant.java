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

    private byte[] text = {};
    private int at;
    private boolean plain;
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
    boolean take(byte[] bytes, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        text = bytes;
        at = from;
        plain = true;
        int year = digits(4, 1, 9999);
        require('-');
        int month = digits(2, 1, 12);
        require('-');
        int day = digits(2, 1, 31);
        require('T');
        int time = digits(2, 0, 23) * 3600;
        require(':');
        time += digits(2, 0, 59) * 60;
        require(':');
        time += digits(2, 0, 59);
        nano = fraction(to);
        int offset = offset(to);
        if (!plain || day > lengthOf(month, year)) {
            return false;
        }
        second = epochDay(year, month, day) * 86_400 + time - offset;
        return true;
    }

    private void require(char expected) {
        plain &= text[at++] == expected;
    }

    private int digits(int count, int least, int most) {
        int number = 0;
        for (int end = at + count; at < end; at++) {
            int digit = text[at] - '0';
            plain &= digit >= 0 && digit <= 9;
            number = 10 * number + digit;
        }
        plain &= number >= least && number <= most;
        return number;
    }

    private int fraction(int to) {
        if (text[at] != '.') {
            return 0;
        }
        at++;
        int begin = at;
        int number = 0;
        while (at < to && at - begin < 9 && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + (text[at++] - '0');
        }
        plain &= at > begin;
        return number * NANOS[at - begin];
    }

    /** The seconds by which the clock of the text is ahead. */
    private int offset(int to) {
        int left = to - at;
        if (left == 1) {
            require('Z');
            return 0;
        }
        if (left != 5 && left != 6) {
            plain = false;
            return 0;
        }
        int sign = text[at++];
        plain &= sign == '+' || sign == '-';
        int seconds = digits(2, 0, 17) * 3600;
        if (left == 6) {
            require(':');
        }
        seconds += digits(2, 0, 59) * 60;
        // What minus zero means is for the careful reader to say.
        plain &= sign == '+' || seconds > 0;
        return sign == '-' ? -seconds : seconds;
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
