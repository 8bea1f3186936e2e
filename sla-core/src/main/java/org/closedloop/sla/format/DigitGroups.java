package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a number and the signs between them: {@code 1'234.50}, {@code 12,34,567}.
 *
 * <p>Thousands have three digits, or between commas two but for the last, as in India; so {@code 1,5} is never fifteen.
 * A sign that is there twice stands between thousands, and one that comes after another stands before decimals. What is
 * left is one point or comma with three digits behind it and one to three before it, such as {@code 12.500}: the text
 * alone does not show which it is.
 */
final class DigitGroups {

    /** Stands for every apostrophe, and for every blank: signs that are never before decimals. */
    private static final char APOSTROPHE = '\'';

    private static final char BLANK = ' ';
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u2032\u00b4`";

    private final StringBuilder digits = new StringBuilder();
    /** How many digits stand before the first sign, between it and the second, and so on. */
    private final List<Integer> lengths = new ArrayList<>();

    private final StringBuilder signs = new StringBuilder();

    private DigitGroups() {}

    /** The groups of a text; null if there is anything else in it, or no digit. */
    static @Nullable DigitGroups of(CharSequence text) {
        DigitGroups groups = new DigitGroups();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                groups.digits.append(c);
                length++;
                continue;
            }
            char sign = c == '.' || c == ',' ? c : APOSTROPHES.indexOf(c) >= 0 ? APOSTROPHE : BLANK;
            if (sign == BLANK && !BlankText.isBlank(c)) {
                return null;
            }
            groups.signs.append(sign);
            groups.lengths.add(length);
            length = 0;
        }
        groups.lengths.add(length);
        return groups.digits.length() == 0 ? null : groups;
    }

    /** What stands before the decimals, or would if there were any, as far as these groups show it; else null. */
    @Nullable
    DecimalMark mark() {
        int last = signs.length() - 1;
        if (last < 0 || isAmbiguous()) {
            return null;
        }
        char sign = signs.charAt(last);
        if (sign != '.' && sign != ',') {
            return null;
        }
        DecimalMark mark = DecimalMark.of(sign);
        // There twice, it is between thousands.
        return last > 0 && signs.charAt(last - 1) == sign ? mark.other() : mark;
    }

    /** Whether the only sign may be before decimals as well as between thousands. */
    boolean isAmbiguous() {
        return signs.length() == 1
                && (signs.charAt(0) == '.' || signs.charAt(0) == ',')
                && lengths.get(1) == 3
                && lengths.get(0) >= 1
                && lengths.get(0) <= 3
                && digits.charAt(0) != '0';
    }

    /** The only sign of ambiguous groups. */
    DecimalMark onlySign() {
        return DecimalMark.of(signs.charAt(0));
    }

    /** The number, if this stands before its decimals; null if the groups are none of such a number. */
    @Nullable
    BigDecimal value(DecimalMark mark) {
        int last = signs.length() - 1;
        boolean decimals = last >= 0 && signs.charAt(last) == mark.getSign();
        if (!isGrouped(decimals ? last : last + 1)) {
            return null;
        }
        return new BigDecimal(new BigInteger(digits.toString()), decimals ? lengths.get(last + 1) : 0);
    }

    /** Whether the first so many signs are the same, stand between thousands, and are not before decimals as well. */
    private boolean isGrouped(int count) {
        if (count == 0) {
            return true;
        }
        char sign = signs.charAt(0);
        boolean apart = count == signs.length() || signs.charAt(count) != sign;
        for (int i = 1; i < count; i++) {
            apart &= signs.charAt(i) == sign;
        }
        boolean indian = sign == ',' && count > 1 && lengths.get(0) <= 2;
        return apart && (areThousands(count, 3) || (indian && areThousands(count, 2)));
    }

    private boolean areThousands(int count, int middle) {
        boolean right = lengths.get(0) >= 1 && lengths.get(0) <= 3 && lengths.get(count) == 3;
        for (int i = 1; i < count; i++) {
            right &= lengths.get(i) == middle;
        }
        return right;
    }
}
