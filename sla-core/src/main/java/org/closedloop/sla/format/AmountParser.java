package org.closedloop.sla.format;

import org.jspecify.annotations.Nullable;

/**
 * Parses an amount: removes signs, currencies and multipliers from both ends of the text until only the number is left.
 */
final class AmountParser {

    private static final int LARGEST_EXPONENT = 30;
    private static final int MOST_EXPONENT_DIGITS = 9;
    private static final String MINUS = "-\u2212\u2013";
    private static final String DASHES = "-\u2212\u2013\u2014";

    private String rest;
    private boolean signed;
    private boolean negative;
    private int zeros;
    private @Nullable CurrencyMark currency;
    private boolean contradictory;

    private AmountParser(String text) {
        this.rest = text;
    }

    /** Returns the amount, with the stated decimal mark if there is one; null if the text is not an amount. */
    static @Nullable AmountText parse(String text, @Nullable DecimalMark stated) {
        AmountParser parser = new AmountParser(text);
        while (parser.takeFromEnds()) {
            parser.rest = BlankText.strip(parser.rest);
        }
        return parser.amount(stated);
    }

    private @Nullable AmountText amount(@Nullable DecimalMark stated) {
        int exponentAt = Math.max(rest.indexOf('e'), rest.indexOf('E'));
        if (exponentAt >= 0 && !takeExponent(exponentAt)) {
            return null;
        }
        DigitGroups groups = DigitGroups.of(rest);
        if (groups == null || contradictory) {
            return null;
        }
        // Numbers with an exponent have no grouping.
        DecimalMark mark = exponentAt >= 0 && stated == null && groups.isAmbiguous() ? groups.onlySign() : stated;
        AmountText amount = new AmountText(groups, negative, zeros, mark, currency);
        return amount.isNumber() ? amount : null;
    }

    private boolean takeExponent(int at) {
        String exponent = rest.substring(at + 1);
        String digits = exponent.startsWith("+") || exponent.startsWith("-") ? exponent.substring(1) : exponent;
        if (digits.isEmpty()
                || digits.length() > MOST_EXPONENT_DIGITS
                || !digits.chars().allMatch(c -> isDigit((char) c))) {
            return false;
        }
        // A larger exponent is out of range for money, or zero, in any case.
        zeros += Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, Integer.parseInt(exponent)));
        rest = rest.substring(0, at);
        return true;
    }

    /** Removes one sign, currency or multiplier from either end; returns false if there is none. */
    private boolean takeFromEnds() {
        if (rest.isEmpty() || contradictory) {
            return false;
        }
        int last = rest.length() - 1;
        boolean starts = isOfNumber(0, 1);
        boolean ends = isOfNumber(last, -1);
        if (starts && ends) {
            return false;
        }
        return (rest.charAt(0) == '(' && rest.charAt(last) == ')' && last > 1 && sign(1, last, true))
                || (!starts && (takeSign() || takeCurrencyBefore()))
                || (!ends && (takeNoDecimals() || takeMinusAfter() || takeCurrencyAfter() || takeMultiplier()));
    }

    /** Whether there is a digit here, or a point or comma next to one. */
    private boolean isOfNumber(int at, int step) {
        char c = rest.charAt(at);
        int beside = at + step;
        boolean mark = (c == '.' || c == ',') && beside >= 0 && beside < rest.length();
        return isDigit(c) || (mark && isDigit(rest.charAt(beside)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Removes a sign; an amount has at most one. */
    private boolean sign(int from, int end, boolean minus) {
        if (signed) {
            return false;
        }
        signed = true;
        negative = minus;
        rest = rest.substring(from, end);
        return true;
    }

    private boolean takeSign() {
        char first = rest.charAt(0);
        return (first == '+' || MINUS.indexOf(first) >= 0) && sign(1, rest.length(), first != '+');
    }

    private boolean takeMinusAfter() {
        int last = rest.length() - 1;
        char sign = rest.charAt(last);
        return (sign == '-' || sign == '\u2212') && sign(0, last, true);
    }

    /** Removes dashes in place of decimals, as in {@code 1'000.--}. */
    private boolean takeNoDecimals() {
        int at = rest.length();
        while (at > 0 && DASHES.indexOf(rest.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at == rest.length() || at < 2 || ".,:".indexOf(rest.charAt(at - 1)) < 0) {
            return false;
        }
        rest = rest.substring(0, at - 1);
        return true;
    }

    private boolean takeCurrencyBefore() {
        CurrencyMark mark = CurrencySigns.before(rest);
        if (mark != null) {
            rest = rest.substring(mark.sign().length());
            return take(mark);
        }
        CurrencyMark behind = isThousandsLetter(0) ? CurrencySigns.before(rest.substring(1)) : null;
        if (behind == null) {
            return false;
        }
        zeros += zeros(rest.charAt(0));
        rest = rest.substring(1 + behind.sign().length());
        return take(behind);
    }

    private boolean takeCurrencyAfter() {
        CurrencyMark mark = CurrencySigns.after(rest);
        if (mark != null) {
            rest = rest.substring(0, rest.length() - mark.sign().length());
            int last = rest.length() - 1;
            if (last >= 1 && rest.charAt(last) == 'T' && !Character.isLetter(rest.charAt(last - 1))) {
                zeros += zeros('T');
                rest = rest.substring(0, last);
            }
            return take(mark);
        }
        int at = rest.length() - 4;
        CurrencyMark code = at >= 1 && isThousandsLetter(at) && !Character.isLetter(rest.charAt(at - 1))
                ? CurrencySigns.before(rest.substring(at + 1))
                : null;
        if (code == null || code.sign().length() != 3) {
            return false;
        }
        zeros += zeros(rest.charAt(at));
        rest = rest.substring(0, at);
        return take(code);
    }

    private boolean isThousandsLetter(int at) {
        return rest.length() > at + 1 && "TkKM".indexOf(rest.charAt(at)) >= 0;
    }

    private static int zeros(char letter) {
        return letter == 'M' ? 6 : 3;
    }

    private boolean take(CurrencyMark mark) {
        CurrencyMark both = currency == null ? mark : currency.with(mark);
        contradictory = both == null;
        currency = both;
        return true;
    }

    private boolean takeMultiplier() {
        Multiplier multiplier = zeros == 0 ? Multiplier.after(rest) : null;
        if (multiplier == null) {
            return false;
        }
        zeros = multiplier.zeros();
        rest = rest.substring(0, rest.length() - multiplier.word().length());
        return true;
    }
}
