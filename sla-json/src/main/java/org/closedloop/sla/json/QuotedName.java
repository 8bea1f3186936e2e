package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a field's name with its quotes and its colon, to be recognized at a glance: their first eight and their
 * last eight, which overlap.
 *
 * @param length how many bytes
 * @param first the first eight, or all of less, filled up with zeros
 * @param last the last eight, if there are as many
 */
record QuotedName(int length, long first, long last) {

    private static final int LONGEST = 16;

    static QuotedName of(String name) {
        byte[] quoted = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        int length = quoted.length;
        long first = EightBytes.at(Arrays.copyOf(quoted, Math.max(length, 8)), 0);
        return new QuotedName(length, first, length < 8 ? 0 : EightBytes.at(quoted, length - 8));
    }

    /** Whether these very bytes stand here; in doubt not. */
    boolean standsAt(byte[] bytes, int from) {
        if (length > LONGEST || from + LONGEST > bytes.length) {
            return false;
        }
        long eight = EightBytes.at(bytes, from);
        return length < 8
                ? (eight & ((1L << (8 * length)) - 1)) == first
                : eight == first && EightBytes.at(bytes, from + length - 8) == last;
    }
}
