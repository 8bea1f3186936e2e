package org.closedloop.sla.json.scan;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount of money as a document has it, {@code CHF 1200.00}, from bytes and without an object: a currency, a
 * space, and no more decimals than the currency has.
 *
 * <p>It accepts only texts that {@code MoneyShapes} accepts, and reads the same values.
 */
final class PlainAmount {

    private static final int MOST_DIGITS = 15;

    private final TextLookup<CurrencyUnit> currencies = new TextLookup<>(PlainAmount::currency);
    private CurrencyUnit currency = CurrencyUnit.CHF;
    private long minor;

    /** The currency of the last text that was taken. */
    CurrencyUnit currency() {
        return currency;
    }

    /** How much, in its minor units. */
    long minor() {
        return minor;
    }

    /** Takes the text between the two places, if it is plain. */
    boolean take(byte[] bytes, int from, int to) {
        int space = from;
        while (space < to && bytes[space] != ' ') {
            space++;
        }
        CurrencyUnit found = currencies.get(bytes, from, space);
        if (found == null) {
            return false;
        }
        currency = found;
        boolean negative = space + 1 < to && bytes[space + 1] == '-';
        boolean taken = number(bytes, negative ? space + 2 : space + 1, to);
        minor = negative ? -minor : minor;
        return taken;
    }

    /**
     * Takes a number as an amount in a currency; zeros that are more decimals than the currency has are none. A number
     * with leading zeros is not plain.
     */
    boolean take(CurrencyUnit of, byte[] bytes, int from, int to) {
        currency = of;
        boolean negative = from < to && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        if (first + 1 < to && bytes[first] == '0' && bytes[first + 1] != '.') {
            return false;
        }
        int end = to;
        int point = from;
        while (point < to && bytes[point] != '.') {
            point++;
        }
        while (end - point - 1 > of.getDecimalPlaces() && bytes[end - 1] == '0') {
            end--;
        }
        // Without decimals, the point goes as well.
        boolean taken = number(bytes, first, end - 1 == point && end < to ? point : end);
        minor = negative ? -minor : minor;
        return taken;
    }

    private boolean number(byte[] bytes, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS) {
            return false;
        }
        long units = 0;
        int point = to;
        for (int i = from; i < to; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                units = 10 * units + (bytes[i] - '0');
            } else if (bytes[i] == '.' && point == to && i > from && i < to - 1) {
                point = i;
            } else {
                return false;
            }
        }
        int decimals = Math.max(0, to - point - 1);
        for (int i = decimals; i < currency.getDecimalPlaces(); i++) {
            units *= 10;
        }
        minor = units;
        return decimals <= currency.getDecimalPlaces();
    }

    static @Nullable CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            // The parser reports why.
            return null;
        }
    }
}
