package org.closedloop.sla.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a field name with its quotes and colon, for comparison eight bytes at a time.
 *
 * @param length how many bytes, at most 24
 * @param head the first eight, filled up with zeros
 * @param middle the next eight
 * @param tail the last eight
 */
record QuotedName(int length, long head, long middle, long tail) {

    private static final int LONGEST = 24;

    static QuotedName of(String name) {
        byte[] quoted = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        int length = quoted.length;
        byte[] bytes = Arrays.copyOf(quoted, LONGEST);
        return new QuotedName(length, Swar.at(bytes, 0), Swar.at(bytes, 8), Swar.at(bytes, Math.max(0, length - 8)));
    }

    /** Whether these bytes follow; false near the end of the array. */
    boolean standsAt(byte[] bytes, int from) {
        if (from + LONGEST > bytes.length || Swar.first(length, Swar.at(bytes, from)) != head) {
            return false;
        }
        return length <= 8
                || (Swar.at(bytes, from + length - 8) == tail && (length <= 16 || Swar.at(bytes, from + 8) == middle));
    }
}
