package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedloop.sla.format.EpochUnit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a line of JSON, read from left to right, as far as they are plain: texts without escapes, points in
 * time, and the signs between them.
 *
 * <p>A line that is not plain is rejected, and the values read until then are undefined. Every loop ends at a byte
 * below the space, so that none needs to look for the end of the bytes: a line feed must stand at or after the
 * beginning.
 */
final class PlainLine {

    private static final int MOST_DIGITS = 18;
    private static final int WITH_SECONDS = "2026-03-02T08:15:00Z".length();
    private static final int WITH_MILLIS = "2026-03-02T08:15:00.000Z".length();

    private final PlainInstant instant = new PlainInstant();
    private final EpochUnit numbers;
    private byte[] bytes = {};
    private int pos;
    private int from;
    private int to;
    private boolean ascii;
    private boolean isDay;
    /** The first eight bytes of the last text and the next eight, filled up with zeros. */
    private long head;

    private long tail;

    /** Creates a line; times that are numbers have this unit. */
    PlainLine(EpochUnit numbers) {
        this.numbers = numbers;
    }

    /** Starts at the beginning of a line. */
    void start(byte[] source, int begin) {
        bytes = source;
        pos = begin;
    }

    /** The place of the line feed, if there is nothing before it any more; else {@link LeadScanner#NOT_PLAIN}. */
    int end() {
        skipBlanks();
        if (bytes[pos] == '\r') {
            pos++;
        }
        return bytes[pos] == '\n' ? pos : LeadScanner.NOT_PLAIN;
    }

    /** The current position. */
    int position() {
        return pos;
    }

    /** Goes back to an earlier position. */
    void back(int place) {
        pos = place;
    }

    /** Goes back to a place, and takes {@code null} if present. */
    boolean isNull(int place) {
        pos = place;
        skipBlanks();
        boolean here = bytes[pos] == 'n' && bytes[pos + 1] == 'u' && bytes[pos + 2] == 'l' && bytes[pos + 3] == 'l';
        pos += here ? 4 : 0;
        return here;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the last text begins. */
    int from() {
        return from;
    }

    /** Where the last text ends. */
    int to() {
        return to;
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

    /** The meaning of the last text. */
    <T> @Nullable T in(TextLookup<T> words) {
        return words.get(bytes, from, to, head, tail);
    }

    /** The meaning of the last text up to this place; null if that is more than eight bytes. */
    <T> @Nullable T in(TextLookup<T> words, int end) {
        int length = end - from;
        return length > 8 ? null : words.get(bytes, from, end, Swar.first(length, head), 0);
    }

    /** Takes a name and its colon, if they follow without blanks. */
    boolean take(QuotedName name) {
        boolean here = name.standsAt(bytes, pos);
        if (here) {
            pos += name.length();
        }
        return here;
    }

    /** A text without escapes, from its quote to its quote. */
    boolean text() {
        if (!take('"')) {
            return false;
        }
        from = pos;
        to = pos;
        ascii = true;
        int plain = 0;
        if (pos + TextLookup.LONGEST < bytes.length) {
            head = Swar.at(bytes, pos);
            tail = 0;
            plain = Swar.plainIn(head);
            if (plain < 8) {
                head = Swar.first(plain, head);
            } else {
                tail = Swar.at(bytes, pos + 8);
                int more = Swar.plainIn(tail);
                tail = Swar.first(more, tail);
                plain = 8 + more;
            }
        }
        to = pos + plain;
        pos = to + 1;
        return bytes[to] == '"' || restOfText();
    }

    /**
     * Goes back to a place, and takes a whole number that is no longer than usual; the last text is its digits, and its
     * sign if it has one.
     */
    boolean whole(int place) {
        pos = place;
        skipBlanks();
        from = pos;
        int digits = bytes[pos] == '-' ? pos + 1 : pos;
        int end = digits;
        while (bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        to = end;
        pos = end;
        int count = end - digits;
        return count > 0 && count <= MOST_DIGITS && (bytes[digits] != '0' || count == 1) && endsValue(bytes[end]);
    }

    /** What goes on after the first bytes, or is near the end of all bytes. */
    private boolean restOfText() {
        int end = to;
        int signs = 0;
        byte next = bytes[end];
        while (next != '"' && next != '\\' && (next >= ' ' || next < 0)) {
            signs |= next;
            next = bytes[++end];
        }
        ascii = signs >= 0;
        to = end;
        pos = end + 1;
        if (to - from <= TextLookup.LONGEST) {
            byte[] padded = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), TextLookup.LONGEST);
            head = Swar.at(padded, 0);
            tail = Swar.at(padded, 8);
        }
        return next == '"';
    }

    /** Whether the text is UTF-8. */
    boolean isText() {
        return ascii || TextLookup.decode(bytes, from, to) != null;
    }

    /** As {@link String#isBlank}; of a text that is UTF-8. */
    boolean isBlank() {
        if (!ascii) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank();
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A point in time as a text or a number. */
    boolean instant() {
        skipBlanks();
        return bytes[pos] == '"' ? usualInstant() || (text() && instant.take(bytes, from, to)) : number();
    }

    /** A point in time, or a date; {@link #isDay} says which. */
    boolean time() {
        isDay = false;
        skipBlanks();
        if (bytes[pos] != '"') {
            return number();
        }
        if (usualInstant()) {
            return true;
        }
        if (!text()) {
            return false;
        }
        isDay = instant.takeDay(bytes, from, to);
        return isDay || instant.take(bytes, from, to);
    }

    /** A point in time of one of the two usual lengths, whose end need not be looked for. */
    private boolean usualInstant() {
        int begin = pos + 1;
        if (begin + WITH_MILLIS >= bytes.length) {
            return false;
        }
        int length = bytes[begin + WITH_SECONDS] == '"' ? WITH_SECONDS : WITH_MILLIS;
        if (bytes[begin + length] != '"' || !instant.take(bytes, begin, begin + length)) {
            return false;
        }
        pos = begin + length + 1;
        return true;
    }

    private boolean number() {
        int begin = pos;
        long number = 0;
        while (bytes[pos] >= '0' && bytes[pos] <= '9' && pos - begin < MOST_DIGITS) {
            number = 10 * number + (bytes[pos++] - '0');
        }
        boolean leadingZero = bytes[begin] == '0' && pos - begin > 1;
        // Only what ends a value may follow; a digit, a point or an exponent may not.
        return pos > begin && !leadingZero && endsValue(bytes[pos]) && instant.takeNumber(number, numbers);
    }

    private static boolean endsValue(byte next) {
        return next == ',' || next == '}' || next == ']' || next == ' ' || next == '\t';
    }

    /** Takes a character, if it follows, possibly after blanks. */
    boolean take(char sign) {
        byte next = bytes[pos];
        while (next == ' ' || next == '\t') {
            next = bytes[++pos];
        }
        if (next != sign) {
            return false;
        }
        pos++;
        return true;
    }

    private void skipBlanks() {
        while (bytes[pos] == ' ' || bytes[pos] == '\t') {
            pos++;
        }
    }
}
