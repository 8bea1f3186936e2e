package org.closedloop.sla.time;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The open intervals of a calendar between two instants, as a table that answers in both directions: how much open time
 * lies before an instant, and at which instant so much open time has passed.
 *
 * <p>Instants are milliseconds since 1970-01-01T00:00Z, open time is in milliseconds since the table's beginning.
 * Intervals are sorted and disjoint, and do not touch. Immutable.
 */
final class Timeline {

    private final long begin;
    private final long end;

    /** When the i-th interval starts. */
    private final long[] starts;

    /** The open time before the i-th interval; at the end, all of it. */
    private final long[] before;

    private Timeline(long begin, long end, long[] starts, long[] before) {
        this.begin = begin;
        this.end = end;
        this.starts = starts;
        this.before = before;
    }

    /** The first instant that the table knows. */
    long begin() {
        return begin;
    }

    /** The last instant that the table knows. */
    long end() {
        return end;
    }

    /** Whether the table knows the instant. */
    boolean covers(long instant) {
        return begin <= instant && instant <= end;
    }

    /** The open time between the beginning and an instant that the table covers. */
    long openBefore(long instant) {
        int i = lastAtOrBefore(starts, starts.length, instant);
        if (i < 0) {
            return 0;
        }
        return Math.min(before[i] + (instant - starts[i]), before[i + 1]);
    }

    /** Whether the table's instant lies in an open interval. */
    boolean isOpen(long instant) {
        int i = lastAtOrBefore(starts, starts.length, instant);
        return i >= 0 && instant - starts[i] < before[i + 1] - before[i];
    }

    /** When the last interval that starts not after an instant starts; empty also if that is where the table begins. */
    OptionalLong startBefore(long instant) {
        int i = lastAtOrBefore(starts, starts.length, instant);
        return i < 0 || starts[i] == begin ? OptionalLong.empty() : OptionalLong.of(starts[i]);
    }

    /** All open time of the table. */
    long openInAll() {
        return before[starts.length];
    }

    /** The earliest instant before which so much open time lies; from 1 to {@link #openInAll}. */
    long instantAt(long open) {
        int i = lastAtOrBefore(before, before.length, open - 1);
        return starts[i] + (open - before[i]);
    }

    /** The index of the last entry that is at most the key, or -1. */
    private static int lastAtOrBefore(long[] sorted, int length, long key) {
        int i = Arrays.binarySearch(sorted, 0, length, key);
        return i >= 0 ? i : -i - 2;
    }

    /** Collects the open intervals of a table, in order. */
    static final class Builder {
        private final long begin;
        private final long end;
        private long[] starts = new long[512];
        private long[] before = new long[513];
        private int size;

        Builder(long begin, long end) {
            this.begin = begin;
            this.end = end;
        }

        /** Adds an interval that starts where the last one ended, or later; an empty one is no matter. */
        void add(long start, long stop) {
            if (start >= stop) {
                return;
            }
            long length = stop - start;
            if (size > 0 && starts[size - 1] + (before[size] - before[size - 1]) == start) {
                before[size] += length;
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                before = Arrays.copyOf(before, 2 * size + 1);
            }
            starts[size] = start;
            before[size + 1] = before[size] + length;
            size++;
        }

        Timeline build() {
            return new Timeline(begin, end, Arrays.copyOf(starts, size), Arrays.copyOf(before, size + 1));
        }
    }
}
