package org.closedloop.sla.json.scan;

import org.closedloop.sla.format.EpochUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array in a cell, as far as it is plain, read from left to right.
 *
 * <p>The cell must end at a line feed at the latest, where reading ends, too.
 */
final class CellArray {

    private final PlainLine line;
    private int at = LeadScanner.NOT_PLAIN;

    /** Creates an array; times that are numbers have this unit. */
    CellArray(EpochUnit numbers) {
        this.line = new PlainLine(numbers);
    }

    /** Starts at the beginning of a cell. Returns false if no array begins there. */
    boolean begins(byte[] bytes, int from) {
        line.start(bytes);
        at = from;
        return take('[');
    }

    /** Whether the array ends here, and with it the cell. */
    boolean ends(int to) {
        return take(']') && at == to;
    }

    /** Takes a character, possibly after blanks. */
    boolean take(char sign) {
        return moveTo(line.take(sign, at));
    }

    boolean takeNull() {
        return moveTo(line.takeNull(at));
    }

    /** Takes a point in time or a date. */
    boolean takeTime() {
        return moveTo(line.takeTime(at));
    }

    /** Takes a point in time. */
    boolean takeInstant() {
        int after = line.takeTime(at);
        return after >= 0 && !line.isDay() && moveTo(after);
    }

    /** Takes a text, and returns its meaning; null if it has none. */
    <T> @Nullable T take(TextLookup<T> meanings) {
        int from = line.take('"', at);
        int to = from < 0 ? LeadScanner.NOT_PLAIN : line.textEnd(from);
        return moveTo(to < 0 ? to : to + 1) ? meanings.get(line.bytes(), from, to) : null;
    }

    private boolean moveTo(int after) {
        if (after >= 0) {
            at = after;
        }
        return after >= 0;
    }

    /** Whether the last time was a date. */
    boolean isDay() {
        return line.isDay();
    }

    /** The days since 1970-01-01 of the last date. */
    long day() {
        return line.day();
    }

    /** The second of the last point in time, since 1970-01-01T00:00Z. */
    long second() {
        return line.second();
    }

    /** Its nanosecond of the second. */
    int nano() {
        return line.nano();
    }
}
