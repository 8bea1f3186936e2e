package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digit groups of a number and the separators between them: {@code 1'234.50}, {@code 12,34,567}.
 *
 * <p>Groups have three digits; between commas also two except for the last, as in India. So {@code 1,5} is never
 * fifteen. A repeated separator is a group separator; one after a different one is the decimal mark. A single point or
 * comma with three digits after it and one to three before it is ambiguous, as in {@code 12.500}.
 */
final class DigitGroups {

    /** Normalized apostrophe and blank, which are never decimal marks. */
    private static final char APOSTROPHE = '\'';

    private static final char BLANK = ' ';
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u2032\u00b4`";

    private final StringBuilder digits = new StringBuilder();
    /** The number of digits before the first separator, before the second, and so on. */
    private final List<Integer> lengths = new ArrayList<>();

    private final StringBuilder signs = new StringBuilder();

    private DigitGroups() {}

    /** Returns the groups of a text; null if it contains other characters, or no digit. */
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

    /** The decimal mark, if the separators determine it; otherwise null. */
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
        // A repeated separator is a group separator.
        return last > 0 && signs.charAt(last - 1) == sign ? mark.other() : mark;
    }

    /** Whether the only separator can be a decimal mark or a group separator. */
    boolean isAmbiguous() {
        return signs.length() == 1
                && (signs.charAt(0) == '.' || signs.charAt(0) == ',')
                && lengths.get(1) == 3
                && lengths.get(0) >= 1
                && lengths.get(0) <= 3
                && digits.charAt(0) != '0';
    }

    /** The only separator of ambiguous groups. */
    DecimalMark onlySign() {
        return DecimalMark.of(signs.charAt(0));
    }

    /** Returns the number with this decimal mark; null if the groups are invalid for it. */
    @Nullable
    BigDecimal value(DecimalMark mark) {
        int last = signs.length() - 1;
        boolean decimals = last >= 0 && signs.charAt(last) == mark.getSign();
        if (!isGrouped(decimals ? last : last + 1)) {
            return null;
        }
        return new BigDecimal(new BigInteger(digits.toString()), decimals ? lengths.get(last + 1) : 0);
    }

    /**
     * Whether the first {@code count} separators are equal, different from the decimal mark, and between valid groups.
     */
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
