package org.closedloop.sla.counting.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The occurrence of one kind of event of the current lead, such as its hand-over: whether and when it occurred, and its
 * bucket. It is reused for all leads, so that tallies keep references to the occurrences that they need.
 *
 * <p>If only the day is known, the event may have occurred at any time of that day in the agreement's zone. Its first
 * and last possible instants are compared by the rules of {@link org.closedloop.sla.funnel.EventTime}, without
 * allocation.
 */
public final class Occurrence {

    private static final int LAST_NANO = 999_999_999;

    private @Nullable TimeBuckets buckets;
    private boolean known;
    private boolean timed;
    private long day;
    private long firstSecond;
    private int firstNano;
    private long lastSecond;
    private int lastNano;
    private int bucket = TimeBuckets.NONE;

    /** Sets that the event has not occurred or is not recorded. */
    public void clear() {
        known = false;
        bucket = TimeBuckets.NONE;
    }

    /** Sets the time of the event, in the form of {@link TimeList}; a future event counts as not recorded. */
    public void set(long second, int nano, TimeBuckets all) {
        buckets = all;
        timed = nano != TimeList.DAY;
        firstSecond = second;
        firstNano = nano;
        lastSecond = second;
        lastNano = nano;
        if (!timed) {
            setDay(second, all);
        }
        known = all.hasHappened(firstSecond);
        bucket = all.indexOf(firstSecond);
    }

    private void setDay(long epochDay, TimeBuckets all) {
        day = epochDay;
        firstSecond = all.firstSecond(epochDay, TimeList.DAY);
        firstNano = 0;
        long end = all.endOfDay(epochDay);
        // A zone can skip a day, which then has no instants.
        lastSecond = Math.max(firstSecond, end - 1);
        lastNano = end > firstSecond ? LAST_NANO : 0;
    }

    /** Returns an occurrence at an instant, without a bucket. */
    public static Occurrence outside(Instant at) {
        Occurrence occurrence = new Occurrence();
        occurrence.known = true;
        occurrence.timed = true;
        occurrence.firstSecond = at.getEpochSecond();
        occurrence.firstNano = at.getNano();
        occurrence.lastSecond = occurrence.firstSecond;
        occurrence.lastNano = occurrence.firstNano;
        return occurrence;
    }

    /** Whether it occurred, within the period or not. */
    public boolean isKnown() {
        return known;
    }

    /** Whether it occurred and only the day is known. */
    public boolean isDay() {
        return known && !timed;
    }

    /** Whether it occurred within the period. */
    public boolean isCounted() {
        return bucket != TimeBuckets.NONE;
    }

    /** The bucket, or {@link TimeBuckets#NONE}. */
    public int bucket() {
        return bucket;
    }

    /** The first possible second, since 1970-01-01T00:00Z; undefined if it has not occurred. */
    public long second() {
        return firstSecond;
    }

    /** The day, in days since 1970-01-01: that of an instant in the zone of these days; undefined if not occurred. */
    public long dayIn(DayStarts days) {
        return timed ? days.dayOf(firstSecond) : day;
    }

    /** The nanosecond of the first possible second. */
    public int nano() {
        return firstNano;
    }

    /**
     * The first possible instant.
     *
     * @throws IllegalStateException if it has not occurred
     */
    public Instant at() {
        if (!known) {
            throw new IllegalStateException("this has not happened");
        }
        return Instant.ofEpochSecond(firstSecond, firstNano);
    }

    /** Whether both occurred, this one certainly before the other. */
    public boolean isCertainlyBefore(Occurrence other) {
        return known && other.known && isEarlier(lastSecond, lastNano, other.firstSecond, other.firstNano);
    }

    /** Whether it occurred certainly before a time in the form of {@link TimeList}. */
    public boolean isCertainlyBefore(long thatSecond, int thatNano) {
        TimeBuckets all = buckets;
        return known
                && all != null
                && isEarlier(lastSecond, lastNano, all.firstSecond(thatSecond, thatNano), Math.max(0, thatNano));
    }

    /** Whether both occurred, this one possibly before the other. */
    public boolean mayBeBefore(Occurrence other) {
        return known && other.known && isEarlier(firstSecond, firstNano, other.lastSecond, other.lastNano);
    }

    private static boolean isEarlier(long second, int nano, long thanSecond, int thanNano) {
        return second < thanSecond || (second == thanSecond && nano < thanNano);
    }

    /** The time for a message: {@code at 2026-03-03T09:00:00Z}, or {@code on 2026-03-03}. */
    public String when() {
        return timed ? "at " + at() : "on " + LocalDate.ofEpochDay(day);
    }
}
