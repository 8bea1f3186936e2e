package org.closedloop.sla.counting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of event of the lead that is being counted, such as its hand-over: whether it has happened, when, and in
 * which atom. Set anew for each lead, so that tallies hold on to the moments that matter to them.
 *
 * <p>Of some only the day is known. Such a one may have been at any time from the day's first to its last nanosecond in
 * the zone of the agreement; of an instant, first and last are the same. Everything else follows: it was certainly
 * before another if its last is before the other's first, and maybe before it if its first is before the other's last.
 * These are the rules of {@link org.closedloop.sla.funnel.EventTime}, without objects.
 */
final class Moment {

    private static final int LAST_NANO = 999_999_999;

    private @Nullable Atoms atoms;
    private boolean known;
    private boolean timed;
    private long day;
    private long firstSecond;
    private int firstNano;
    private long lastSecond;
    private int lastNano;
    private int atom = Atoms.NONE;

    /** It has not happened, or is not recorded. */
    void clear() {
        known = false;
        atom = Atoms.NONE;
    }

    /**
     * Takes over what the lead says, in the form of {@link Times}; what has not happened yet is as if it were not
     * recorded.
     */
    void set(long second, int nano, Atoms all) {
        atoms = all;
        timed = nano != Times.DAY;
        firstSecond = second;
        firstNano = nano;
        lastSecond = second;
        lastNano = nano;
        if (!timed) {
            setDay(second, all);
        }
        known = all.hasHappened(firstSecond);
        atom = all.indexOf(firstSecond);
    }

    private void setDay(long epochDay, Atoms all) {
        day = epochDay;
        firstSecond = all.firstSecond(epochDay, Times.DAY);
        firstNano = 0;
        long end = all.endOfDay(epochDay);
        // A day that the zone skipped has no moment of its own.
        lastSecond = Math.max(firstSecond, end - 1);
        lastNano = end > firstSecond ? LAST_NANO : 0;
    }

    /** A moment that is no lead's, and in no atom. */
    static Moment outside(Instant at) {
        Moment moment = new Moment();
        moment.known = true;
        moment.timed = true;
        moment.firstSecond = at.getEpochSecond();
        moment.firstNano = at.getNano();
        moment.lastSecond = moment.firstSecond;
        moment.lastNano = moment.firstNano;
        return moment;
    }

    /** Whether it has happened, be it outside the period. */
    boolean isKnown() {
        return known;
    }

    /** Whether it has happened, and only the day is known. */
    boolean isDay() {
        return known && !timed;
    }

    /** Whether it has happened within the period. */
    boolean isCounted() {
        return atom != Atoms.NONE;
    }

    /** The atom, or {@link Atoms#NONE}. */
    int atom() {
        return atom;
    }

    /** The first second in which it can have happened, since 1970-01-01T00:00Z; only to be asked if it has. */
    long second() {
        return firstSecond;
    }

    /** The nanosecond of the second. */
    int nano() {
        return firstNano;
    }

    /** The first instant at which it can have happened; only to be asked if it has. */
    Instant at() {
        if (!known) {
            throw new IllegalStateException("this has not happened");
        }
        return Instant.ofEpochSecond(firstSecond, firstNano);
    }

    /** Whether both have happened, this one earlier at whatever time of their days. */
    boolean isCertainlyBefore(Moment other) {
        return known && other.known && isEarlier(lastSecond, lastNano, other.firstSecond, other.firstNano);
    }

    /**
     * Whether it has happened, before that time whatever the time of their days; {@link Times} says how it is given.
     */
    boolean isCertainlyBefore(long thatSecond, int thatNano) {
        Atoms all = atoms;
        return known
                && all != null
                && isEarlier(lastSecond, lastNano, all.firstSecond(thatSecond, thatNano), Math.max(0, thatNano));
    }

    /** Whether both have happened, and this one earlier at some time of their days. */
    boolean mayBeBefore(Moment other) {
        return known && other.known && isEarlier(firstSecond, firstNano, other.lastSecond, other.lastNano);
    }

    private static boolean isEarlier(long second, int nano, long thanSecond, int thanNano) {
        return second < thanSecond || (second == thanSecond && nano < thanNano);
    }

    /** When it happened, for a reader: {@code at 2026-03-03T09:00:00Z}, or {@code on 2026-03-03}. */
    String when() {
        return timed ? "at " + at() : "on " + LocalDate.ofEpochDay(day);
    }
}
