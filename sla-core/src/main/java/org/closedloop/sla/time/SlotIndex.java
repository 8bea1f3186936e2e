package org.closedloop.sla.time;

import java.util.Arrays;

/**
 * Finds the last sorted key that is less than or equal to a number, in almost constant time.
 *
 * <p>The range of numbers is divided into slots of equal width, a power of two. Each slot holds the last key at or
 * before its start; a lookup steps forward from there. The number of slots is bounded: over a longer range they are
 * wider, and lookups take more steps.
 */
final class SlotIndex {

    private static final int MOST_SLOTS = 1 << 18;
    private static final int LEAST_SHIFT = 21;

    private final long origin;
    private final int shift;
    private final long[] keys;
    /** For each slot, the index of the last key at or before its start, or 0. */
    private final int[] slots;

    /**
     * Creates an index for numbers between two bounds, inclusive.
     *
     * @param keys sorted and distinct; the last one must be greater than {@code end}
     */
    SlotIndex(long[] keys, long begin, long end) {
        this.keys = keys;
        this.origin = begin;
        int width = LEAST_SHIFT;
        while ((end - begin) >> width >= MOST_SLOTS) {
            width++;
        }
        this.shift = width;
        this.slots = new int[(int) ((end - begin) >> width) + 1];
        long lastStart = begin + ((long) (slots.length - 1) << width);
        int slot = 0;
        for (int key = 0; slot < slots.length; key++) {
            long next = keys[key + 1];
            int stop = next > lastStart ? slots.length : (int) ((next - 1 - begin) >> width) + 1;
            if (stop > slot) {
                Arrays.fill(slots, slot, stop, key);
                slot = stop;
            }
        }
    }

    /**
     * Returns the index of the last key less than or equal to the number, which must be within the bounds; 0 if there
     * is none.
     */
    int lastAtOrBefore(long number) {
        int key = slots[(int) ((number - origin) >> shift)];
        while (keys[key + 1] <= number) {
            key++;
        }
        return key;
    }
}
