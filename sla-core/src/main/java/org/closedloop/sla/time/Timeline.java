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

    /** Later than any instant, and more than any time. */
    private static final long NEVER = Long.MAX_VALUE;

    private final long begin;
    private final long end;
    private final long firstSecond;
    private final long endSecond;
    private final int size;

    /** When the i-th interval starts; at the end, never. */
    private final long[] starts;

    /** The open time before the i-th interval; then all of it; at the end, never. */
    private final long[] before;

    private final SlotIndex byStart;
    private final SlotIndex byOpen;

    private Timeline(long begin, long end, long[] starts, long[] before) {
        this.begin = begin;
        this.end = end;
        this.firstSecond = Math.floorDiv(begin + 999, 1000L);
        this.endSecond = Math.floorDiv(end, 1000L);
        this.size = starts.length - 1;
        this.starts = starts;
        this.before = before;
        this.byStart = new SlotIndex(starts, begin, end);
        this.byOpen = new SlotIndex(before, 0, before[size]);
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

    /** Whether the table knows every instant of the second. */
    boolean coversSecond(long second) {
        return firstSecond <= second && second < endSecond;
    }

    /** The open time between the beginning and an instant that the table covers. */
    long openBefore(long instant) {
        int i = byStart.lastAtOrBefore(instant);
        // An instant before the first interval is clipped as one after an interval's end is.
        return before[i] + Math.min(Math.max(0, instant - starts[i]), length(i));
    }

    /** Whether the table's instant lies in an open interval. */
    boolean isOpen(long instant) {
        int i = byStart.lastAtOrBefore(instant);
        return starts[i] <= instant && instant - starts[i] < length(i);
    }

    private long length(int i) {
        return before[i + 1] - before[i];
    }

    /** When the last interval that starts not after an instant starts; empty also if that is where the table begins. */
    OptionalLong startBefore(long instant) {
        long start = starts[byStart.lastAtOrBefore(instant)];
        return start > instant || start == begin ? OptionalLong.empty() : OptionalLong.of(start);
    }

    /** All open time of the table. */
    long openInAll() {
        return before[size];
    }

    /** The earliest instant before which so much open time lies; from 1 to {@link #openInAll}. */
    long instantAt(long open) {
        int i = byOpen.lastAtOrBefore(open - 1);
        return starts[i] + (open - before[i]);
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
            if (size == 0) {
                // One interval of no length, so that every lookup finds one.
                starts[0] = begin;
                size = 1;
            }
            long[] allStarts = Arrays.copyOf(starts, size + 1);
            long[] allBefore = Arrays.copyOf(before, size + 2);
            allStarts[size] = NEVER;
            allBefore[size + 1] = NEVER;
            return new Timeline(begin, end, allStarts, allBefore);
        }
    }
}
