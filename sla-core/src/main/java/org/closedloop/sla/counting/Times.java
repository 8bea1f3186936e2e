package org.closedloop.sla.counting;

import java.util.Arrays;

/** Some instants as primitives, in room that is used again. */
final class Times {

    private long[] seconds = new long[8];
    private int[] nanos = new int[8];
    private int size;

    void clear() {
        size = 0;
    }

    /** Appends the instant; its place is the size before. */
    void add(long second, int nano) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * size);
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        seconds[size] = second;
        nanos[size] = nano;
        size++;
    }

    int size() {
        return size;
    }

    /** The i-th instant's second since 1970-01-01T00:00Z. */
    long second(int i) {
        return seconds[i];
    }

    /** The i-th instant's nanosecond of its second. */
    int nano(int i) {
        return nanos[i];
    }

    /** Whether any of them lies in an atom. */
    boolean anyIn(Atoms atoms) {
        for (int i = 0; i < size; i++) {
            if (atoms.indexOf(seconds[i]) != Atoms.NONE) {
                return true;
            }
        }
        return false;
    }
}
