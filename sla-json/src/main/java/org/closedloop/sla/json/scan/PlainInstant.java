package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import org.closedloop.sla.format.EpochUnit;

/**
 * Reads the forms of a point in time that CRMs write, from bytes and without an object: {@code 2026-03-02T08:15:00Z},
 * with a fraction or without, and {@code +01:00} or {@code +0100} for the {@code Z}.
 *
 * <p>It also accepts the forms of databases: a blank for the {@code T}, before the offset or both, {@code +01}, and
 * {@code UTC}, if the time is one of the years 1980 to 2199.
 *
 * <p>It accepts only texts that {@code InstantShape} accepts, and reads the same values. A text that it rejects may
 * still be a point in time.
 *
 * <p>Eight bytes are looked at together: taken from the form that they should have, digits leave their number and signs
 * leave zero, and one addition shows whether any leaves more. Ten times a number plus its neighbour are two digits.
 */
public final class PlainInstant {

    private static final int DAY = "2026-03-02".length();
    private static final int WITH_SECONDS = "2026-03-02T08:15:00Z".length();
    private static final int WITH_MILLIS = "2026-03-02T08:15:00.000Z".length();
    private static final int LONGEST = "2026-03-02T08:15:00.123456789 +01:00".length();

    private static final long MONTH_FORM = form("0000-00-");
    private static final long MONTH_ROOM = room("0000-00-");
    private static final int DAY_AT = "202".length();
    private static final long DAY_FORM = form("0-00-00T");
    private static final long DAY_ROOM = room("0-00-00T");
    private static final long BLANK_FOR_T = (long) ('T' ^ ' ') << 56;
    private static final int TIME_AT = "2026-03-02T".length();
    private static final long TIME_FORM = form("00:00:00");
    private static final long TIME_ROOM = room("00:00:00");
    private static final int MINUTES_AT = "2026-03-".length();
    private static final long MINUTES_FORM = form("00T00:00");
    private static final long MINUTES_ROOM = room("00T00:00");
    private static final int MILLIS_AT = "2026-03-02T08:15".length();
    private static final long MILLIS_FORM = form(":00.000Z");
    private static final long MILLIS_ROOM = room(":00.000Z");

    private static final long DAYS_BEFORE_1970 = 719_528;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private static final int FIRST_YEAR = 1980;
    private static final int YEARS = 220;
    /** The days from 1970-01-01 to the first of each month from {@link #FIRST_YEAR} on, and of the month after. */
    private static final int[] MONTH_STARTS = monthStarts();

    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1
    };

    /** 1980-01-01T00:00Z and 2200-01-01T00:00Z, in seconds; a parser of dates would cost a cold start more. */
    private static final long FIRST_PLAUSIBLE = 315_532_800;

    private static final long AFTER_PLAUSIBLE = 7_258_118_400L;

    private static final int NO_OFFSET = Integer.MAX_VALUE;

    private long second;
    private int nano;
    private long day;

    /** The seconds since 1970-01-01T00:00Z of the last text that was taken. */
    public long second() {
        return second;
    }

    /** The nanoseconds of its second. */
    public int nano() {
        return nano;
    }

    /** Takes a number of these since 1970-01-01T00:00Z, not negative, if it is a time of the years 1980 to 2199. */
    boolean takeNumber(long number, EpochUnit unit) {
        int perSecond = switch (unit) {
            case SECONDS -> 1;
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
        };
        second = number / perSecond;
        nano = (int) (number % perSecond) * (1_000_000_000 / perSecond);
        return isPlausible();
    }

    /** Turns the last text, which was read as UTC, into one of this offset, if it then is of the years 1980 to 2199. */
    boolean shift(int offset) {
        second -= offset;
        return isPlausible();
    }

    private boolean isPlausible() {
        return second >= FIRST_PLAUSIBLE && second < AFTER_PLAUSIBLE;
    }

    /** The days since 1970-01-01 of the last date that was taken. */
    long day() {
        return day;
    }

    /** Takes the date between the two places, such as {@code 2026-03-02}, if it is plain. */
    boolean takeDay(byte[] text, int from, int to) {
        if (to - from != DAY || text[from + 4] != '-' || text[from + 7] != '-') {
            return false;
        }
        int century = pair(text, from);
        int yearOfCentury = pair(text, from + 2);
        int month = pair(text, from + 5);
        int dayOfMonth = pair(text, from + 8);
        int year = 100 * century + yearOfCentury;
        if (century < 0
                || yearOfCentury < 0
                || year < 1
                || month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > lengthOf(month, year)) {
            return false;
        }
        day = epochDay(year, month, dayOfMonth);
        return true;
    }

    /** Takes 24 bytes from a place on, if they have the form {@code 2026-03-02T08:15:00.000Z} and are plain. */
    boolean takeMillis(byte[] text, int from) {
        long months = Swar.at(text, from) ^ MONTH_FORM;
        long minutes = Swar.at(text, from + MINUTES_AT) ^ MINUTES_FORM;
        long millis = Swar.at(text, from + MILLIS_AT) ^ MILLIS_FORM;
        if ((excess(months, MONTH_ROOM) | excess(minutes, MINUTES_ROOM) | excess(millis, MILLIS_ROOM)) != 0) {
            return false;
        }
        long pairs = pairs(months);
        int year = 100 * numberAt(pairs, 0) + numberAt(pairs, 2) - FIRST_YEAR;
        int month = numberAt(pairs, 5) - 1;
        pairs = pairs(minutes);
        int dayOfMonth = numberAt(pairs, 0) - 1;
        int hour = numberAt(pairs, 3);
        int minute = numberAt(pairs, 6);
        pairs = pairs(millis);
        int secondOfMinute = numberAt(pairs, 1);
        if (year < 0 || year >= YEARS || month < 0 || month > 11) {
            return false;
        }
        int start = MONTH_STARTS[12 * year + month];
        int lastDay = MONTH_STARTS[12 * year + month + 1] - start - 1;
        if (dayOfMonth < 0 || dayOfMonth > lastDay || hour > 23 || minute > 59 || secondOfMinute > 59) {
            return false;
        }
        second = (start + dayOfMonth) * 86_400L + (hour * 3600 + minute * 60 + secondOfMinute);
        nano = (10 * numberAt(pairs, 4) + numberAt(millis, 6)) * 1_000_000;
        return true;
    }

    /** Takes the text between the two places, if it is plain. */
    public boolean take(byte[] text, int from, int to) {
        int length = to - from;
        if (length == WITH_MILLIS && takeMillis(text, from)) {
            return true;
        }
        if (length < WITH_SECONDS || length > LONGEST) {
            return false;
        }
        long months = Swar.at(text, from) ^ MONTH_FORM;
        long days = Swar.at(text, from + DAY_AT) ^ DAY_FORM;
        long times = Swar.at(text, from + TIME_AT) ^ TIME_FORM;
        boolean blank = false;
        if ((excess(months, MONTH_ROOM) | excess(days, DAY_ROOM) | excess(times, TIME_ROOM)) != 0) {
            days ^= BLANK_FOR_T;
            if ((excess(months, MONTH_ROOM) | excess(days, DAY_ROOM) | excess(times, TIME_ROOM)) != 0) {
                return false;
            }
            blank = true;
        }
        long pairs = pairs(months);
        int year = 100 * numberAt(pairs, 0) + numberAt(pairs, 2);
        int month = numberAt(pairs, 5);
        int day = numberAt(pairs(days), 5);
        pairs = pairs(times);
        int hour = numberAt(pairs, 0);
        int minute = numberAt(pairs, 3);
        int secondOfMinute = numberAt(pairs, 6);
        if (year < 1
                || month < 1
                || month > 12
                || day < 1
                || (day > 28 && day > lengthOf(month, year))
                || hour > 23
                || minute > 59
                || secondOfMinute > 59) {
            return false;
        }
        int secondOfDay = hour * 3600 + minute * 60 + secondOfMinute;
        second = epochDay(year, month, day) * 86_400 + secondOfDay;
        int zone = afterSeconds(text, from + WITH_SECONDS - 1, to);
        if (zone < 0) {
            return false;
        }
        int offset = offset(text, zone, to);
        boolean own = offset != NO_OFFSET && !blank;
        if (offset == NO_OFFSET) {
            offset = offsetOfDatabase(text, zone, to);
        }
        second -= offset;
        return own || (offset != NO_OFFSET && isPlausible());
    }

    /** The eight bytes of a form. */
    private static long form(String form) {
        return Swar.at(form.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** For each byte, what reaches the highest bit together with one too much: ten for a digit, and one for a sign. */
    private static long room(String form) {
        long room = 0;
        for (int i = form.length() - 1; i >= 0; i--) {
            room = room << 8 | (form.charAt(i) == '0' ? 0x80 - 10 : 0x80 - 1);
        }
        return room;
    }

    /** Zero, if no byte is too much. A byte that carries into the next has its highest bit set itself. */
    private static long excess(long bytes, long room) {
        return ((bytes + room) | bytes) & Swar.HIGHS;
    }

    /** For each byte, the number of two digits that begins there. */
    private static long pairs(long digits) {
        return 10 * digits + (digits >>> 8);
    }

    private static int numberAt(long numbers, int place) {
        return (int) (numbers >>> (8 * place)) & 0xFF;
    }

    /** Reads the fraction, if there is one: where the offset begins; negative if it is none. */
    private int afterSeconds(byte[] text, int from, int to) {
        nano = 0;
        return text[from] == '.' ? afterPoint(text, from + 1, to) : from;
    }

    private int afterPoint(byte[] text, int from, int to) {
        int at = from;
        int number = 0;
        while (at < to && at < from + 9 && text[at] >= '0' && text[at] <= '9') {
            number = 10 * number + (text[at++] - '0');
        }
        nano = number * NANOS[at - from];
        return at > from ? at : -1;
    }

    /** {@code +01}, {@code UTC}, or any offset after a blank. */
    private static int offsetOfDatabase(byte[] text, int from, int to) {
        int at = from < to && text[from] == ' ' ? from + 1 : from;
        if (to - at != 3) {
            return offset(text, at, to);
        }
        if ((text[at] == 'U' && text[at + 1] == 'T' && text[at + 2] == 'C')
                || (text[at] == 'G' && text[at + 1] == 'M' && text[at + 2] == 'T')) {
            return 0;
        }
        int hours = pair(text, at + 1);
        if (hours < 0 || hours > 17) {
            return NO_OFFSET;
        }
        if (text[at] == '+') {
            return hours * 3600;
        }
        return text[at] == '-' && hours > 0 ? -hours * 3600 : NO_OFFSET;
    }

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
        // InstantShape decides on minus zero.
        return text[from] == '-' && seconds > 0 ? -seconds : NO_OFFSET;
    }

    /** The value of two digits; negative if one is not a digit. */
    private static int pair(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    private static int[] monthStarts() {
        int[] starts = new int[12 * YEARS + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) epochDay(FIRST_YEAR + i / 12, 1 + i % 12, 1);
        }
        return starts;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int lengthOf(int month, int year) {
        int days = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
        return month == 2 && isLeap(year) ? days + 1 : days;
    }

    /** In the proleptic Gregorian calendar: 365 days a year, and one for each leap year whose February is over. */
    private static long epochDay(int year, int month, int day) {
        int over = month > 2 ? year : year - 1;
        int leapDays = over / 4 - over / 100 + over / 400 + 1;
        return 365L * year + leapDays + DAYS_BEFORE_MONTH[month - 1] + day - 1 - DAYS_BEFORE_1970;
    }
}
