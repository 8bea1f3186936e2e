package org.closedloop.sla.time;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A table of the open intervals of a calendar between two instants. It converts an instant to the open time before it,
 * and open time to an instant.
 *
 * <p>Instants are milliseconds since 1970-01-01T00:00Z, open time is in milliseconds since the start of the table.
 * Intervals are sorted, disjoint and not adjacent. Immutable.
 */
final class Timeline {

    /** A sentinel after all instants and durations. */
    private static final long NEVER = Long.MAX_VALUE;

    private final long begin;
    private final long end;
    private final long firstSecond;
    private final long endSecond;
    private final int size;

    /** The start of the i-th interval; the last element is {@link #NEVER}. */
    private final long[] starts;

    /** The open time before the i-th interval, then the total; the last element is {@link #NEVER}. */
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

    /** The first instant of the table. */
    long begin() {
        return begin;
    }

    /** The last instant of the table. */
    long end() {
        return end;
    }

    /** Whether the table covers the instant. */
    boolean covers(long instant) {
        return begin <= instant && instant <= end;
    }

    /** Whether the table covers every instant of the second. */
    boolean coversSecond(long second) {
        return firstSecond <= second && second < endSecond;
    }

    /** The open time between the start of the table and an instant that it covers. */
    long openBefore(long instant) {
        int i = byStart.lastAtOrBefore(instant);
        // An instant before the first interval is clipped to 0.
        return before[i] + Math.min(Math.max(0, instant - starts[i]), length(i));
    }

    /** Whether an instant that the table covers is in an open interval. */
    boolean isOpen(long instant) {
        int i = byStart.lastAtOrBefore(instant);
        return starts[i] <= instant && instant - starts[i] < length(i);
    }

    private long length(int i) {
        return before[i + 1] - before[i];
    }

    /**
     * The start of the last interval that starts at or before an instant; empty if there is none or the table begins
     * there.
     */
    OptionalLong startBefore(long instant) {
        long start = starts[byStart.lastAtOrBefore(instant)];
        return start > instant || start == begin ? OptionalLong.empty() : OptionalLong.of(start);
    }

    /** The total open time of the table. */
    long openInAll() {
        return before[size];
    }

    /** The earliest instant at which the open time, from 1 to {@link #openInAll}, has elapsed. */
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

        /** Adds an interval that starts at or after the end of the last one; ignores an empty one. */
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
                // An empty interval, so that every lookup finds one.
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
