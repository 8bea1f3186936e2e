package org.closedloop.sla.counting.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.closedloop.sla.funnel.EventTime;

/**
 * A reusable list of times as primitives, each an instant or a day without a time.
 *
 * <p>An instant has the second since 1970-01-01T00:00Z and the nanosecond of the second. A day has the day since
 * 1970-01-01 instead of the second, and {@link #DAY} instead of the nanosecond.
 */
public final class TimeList {

    /** The nanosecond that marks a day. */
    public static final int DAY = -1;

    private long[] seconds = new long[8];
    private int[] nanos = new int[8];
    private int size;

    public void clear() {
        size = 0;
    }

    /** Appends a time. */
    public void add(long second, int nano) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * size);
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        seconds[size] = second;
        nanos[size] = nano;
        size++;
    }

    public int size() {
        return size;
    }

    /** The second of the i-th time, or its day. */
    public long second(int i) {
        return seconds[i];
    }

    /** The nanosecond of the i-th time, or {@link #DAY}. */
    public int nano(int i) {
        return nanos[i];
    }

    /** The i-th time as a value. */
    public EventTime get(int i) {
        return of(seconds[i], nanos[i]);
    }

    /** A time as a value. */
    public static EventTime of(long second, int nano) {
        return nano == DAY
                ? EventTime.on(LocalDate.ofEpochDay(second))
                : EventTime.at(Instant.ofEpochSecond(second, nano));
    }

    /** Whether any time is in a bucket. */
    public boolean anyIn(TimeBuckets buckets) {
        for (int i = 0; i < size; i++) {
            if (buckets.indexOf(buckets.firstSecond(seconds[i], nanos[i])) != TimeBuckets.NONE) {
                return true;
            }
        }
        return false;
    }
}
