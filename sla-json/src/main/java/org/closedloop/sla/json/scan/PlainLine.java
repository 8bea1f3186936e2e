package org.closedloop.sla.json.scan;

import org.closedloop.sla.format.EpochUnit;

/**
 * The bytes of a line of JSON, as far as they are plain: texts without escapes, points in time, and the signs between
 * them.
 *
 * <p>Methods take a place in the bytes and return the place after what they read, or {@link LeadScanner#NOT_PLAIN}.
 * Every loop ends at a byte below the space, so that none needs to look for the end of the bytes: a line feed must
 * stand at or after the beginning.
 */
final class PlainLine {

    private static final int MOST_DIGITS = 18;
    private static final int WITH_SECONDS = "2026-03-02T08:15:00Z".length();
    private static final int WITH_MILLIS = "2026-03-02T08:15:00.000Z".length();

    private final PlainInstant instant = new PlainInstant();
    private final EpochUnit numbers;
    private byte[] bytes = {};
    private boolean isDay;

    /** Creates a line; times that are numbers have this unit. */
    PlainLine(EpochUnit numbers) {
        this.numbers = numbers;
    }

    /** Sets the bytes that contain the line. */
    void start(byte[] source) {
        bytes = source;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The place of the line feed, if nothing but blanks stands before it. */
    int end(int at) {
        int end = skipBlanks(at);
        if (bytes[end] == '\r') {
            end++;
        }
        return bytes[end] == '\n' ? end : LeadScanner.NOT_PLAIN;
    }

    /** Takes a character, possibly after blanks. */
    int take(char sign, int at) {
        int place = skipBlanks(at);
        return bytes[place] == sign ? place + 1 : LeadScanner.NOT_PLAIN;
    }

    /** Takes {@code null}, possibly after blanks. */
    int takeNull(int at) {
        int n = skipBlanks(at);
        boolean here = bytes[n] == 'n' && bytes[n + 1] == 'u' && bytes[n + 2] == 'l' && bytes[n + 3] == 'l';
        return here ? n + 4 : LeadScanner.NOT_PLAIN;
    }

    /** The first place from here that is no blank. */
    int skipBlanks(int at) {
        int place = at;
        while (bytes[place] == ' ' || bytes[place] == '\t') {
            place++;
        }
        return place;
    }

    /**
     * The place of the quote that ends a text without escapes, which is UTF-8.
     *
     * @param from the place after the first quote
     */
    int textEnd(int from) {
        int end = from;
        if (from + 2 * Long.BYTES <= bytes.length) {
            end += Swar.plainIn(Swar.at(bytes, from));
            if (end == from + Long.BYTES) {
                end += Swar.plainIn(Swar.at(bytes, end));
            }
        }
        return bytes[end] == '"' ? end : restOfText(from, end);
    }

    /** The same for a text that is long, not ASCII or near the end of all bytes, and plain up to a place. */
    private int restOfText(int from, int plain) {
        int end = plain;
        int signs = 0;
        byte next = bytes[end];
        while (next != '"' && next != '\\' && (next >= ' ' || next < 0)) {
            signs |= next;
            next = bytes[++end];
        }
        boolean isText = next == '"' && (signs >= 0 || TextLookup.decode(bytes, from, end) != null);
        return isText ? end : LeadScanner.NOT_PLAIN;
    }

    /** Takes a whole number, which is no longer than usual and begins at a place. */
    int takeWhole(int from) {
        int digits = bytes[from] == '-' ? from + 1 : from;
        int end = digits;
        while (bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        int count = end - digits;
        boolean isWhole = count > 0 && count <= MOST_DIGITS && (bytes[digits] != '0' || count == 1);
        return isWhole && endsValue(bytes[end]) ? end : LeadScanner.NOT_PLAIN;
    }

    /** Takes a point in time as a text or a number, or a date, possibly after blanks. */
    int takeTime(int at) {
        int begin = skipBlanks(at);
        isDay = false;
        if (bytes[begin] != '"') {
            return takeNumber(begin);
        }
        int usual = takeUsualTime(begin + 1);
        return usual < 0 ? takeOtherTime(begin + 1) : usual;
    }

    /** A point in time of one of the two usual lengths, whose end need not be looked for. */
    private int takeUsualTime(int from) {
        if (from + WITH_MILLIS >= bytes.length) {
            return LeadScanner.NOT_PLAIN;
        }
        if (bytes[from + WITH_MILLIS] == '"' && instant.takeMillis(bytes, from)) {
            return from + WITH_MILLIS + 1;
        }
        boolean taken = bytes[from + WITH_SECONDS] == '"' && instant.take(bytes, from, from + WITH_SECONDS);
        return taken ? from + WITH_SECONDS + 1 : LeadScanner.NOT_PLAIN;
    }

    private int takeOtherTime(int from) {
        int to = textEnd(from);
        if (to < 0) {
            return LeadScanner.NOT_PLAIN;
        }
        isDay = instant.takeDay(bytes, from, to);
        return isDay || instant.take(bytes, from, to) ? to + 1 : LeadScanner.NOT_PLAIN;
    }

    private int takeNumber(int begin) {
        int end = begin;
        long number = 0;
        while (bytes[end] >= '0' && bytes[end] <= '9' && end - begin < MOST_DIGITS) {
            number = 10 * number + (bytes[end++] - '0');
        }
        boolean leadingZero = bytes[begin] == '0' && end - begin > 1;
        // Only what ends a value may follow; a digit, a point or an exponent may not.
        boolean isNumber = end > begin && !leadingZero && endsValue(bytes[end]);
        return isNumber && instant.takeNumber(number, numbers) ? end : LeadScanner.NOT_PLAIN;
    }

    private static boolean endsValue(byte next) {
        return next == ',' || next == '}' || next == ']' || next == ' ' || next == '\t';
    }

    /** The second of the last point in time, since 1970-01-01T00:00Z. */
    long second() {
        return instant.second();
    }

    /** Its nanosecond of the second. */
    int nano() {
        return instant.nano();
    }

    /** Whether the last time was a date. */
    boolean isDay() {
        return isDay;
    }

    /** The days since 1970-01-01 of the last date. */
    long day() {
        return instant.day();
    }
}
