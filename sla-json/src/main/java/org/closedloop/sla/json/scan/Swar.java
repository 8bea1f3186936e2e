package org.closedloop.sla.json.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * SIMD within a register: tests eight bytes at once, as one number.
 *
 * <p>The tests for a byte of a word that is zero, or less than another, borrow into its highest bit. A false positive
 * occurs only above a true one, and only the lowest bit is used.
 */
final class Swar {

    /** The highest bit of every byte. */
    static final long HIGHS = 0x8080808080808080L;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private Swar() {}

    /** The eight bytes from here, the first one lowest. */
    static long at(byte[] bytes, int from) {
        return (long) LONG.get(bytes, from);
    }

    /** The first bytes of eight; the others are zero. */
    static long first(int count, long eight) {
        return count >= 8 ? eight : eight & ((1L << (8 * count)) - 1);
    }

    /** Whether all bytes between the two places are ASCII; eight more must be there. */
    static boolean isAscii(byte[] bytes, int from, int to) {
        long signs = 0;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            signs |= at(bytes, at);
        }
        return ((signs | first(to - at, at(bytes, at))) & HIGHS) == 0;
    }

    /** The number of leading bytes that are plain text: ASCII, no control character, no quote and no backslash. */
    static int plainIn(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        long ends = ((quotes - ONES) & ~quotes)
                | ((backslashes - ONES) & ~backslashes)
                | ((eight - SPACES) & ~eight)
                | eight;
        return Long.numberOfTrailingZeros(ends & HIGHS) >>> 3;
    }
}
