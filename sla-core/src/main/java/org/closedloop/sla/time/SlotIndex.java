package org.closedloop.sla.time;

import java.util.Arrays;

/**
 * Finds the last of many sorted keys that is at most a number, in a time that does not depend on how many there are.
 *
 * <p>The numbers between two bounds are cut into slots of equal width, a power of two, and each slot knows the last key
 * that is not after its beginning; from there it is a step or two. The slots are bounded in number: over a longer span
 * they are wider, and the steps are more.
 */
final class SlotIndex {

    private static final int MOST_SLOTS = 1 << 18;
    private static final int LEAST_SHIFT = 21;

    private final long origin;
    private final int shift;
    private final long[] keys;
    /** For each slot, the last key that is at most its beginning; the first key, if none is. */
    private final int[] slots;

    /**
     * An index of numbers between two bounds, inclusive.
     *
     * @param keys sorted, without doubles; a last one is greater than any number that is looked up
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

    /** The index of the last key that is at most the number, which lies between the bounds; 0 if none is. */
    int lastAtOrBefore(long number) {
        int key = slots[(int) ((number - origin) >> shift)];
        while (keys[key + 1] <= number) {
            key++;
        }
        return key;
    }
}
