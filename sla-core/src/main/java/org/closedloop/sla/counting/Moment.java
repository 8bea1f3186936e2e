package org.closedloop.sla.counting;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One kind of event of the lead that is being counted, such as its hand-over: whether it has happened, when, and in
 * which atom. Set anew for each lead, so that tallies hold on to the moments that matter to them.
 *
 * <p>Of some only the day is known. Such a one is placed at the day's beginning, and may have been at any time of it.
 */
final class Moment {

    private @Nullable Atoms atoms;
    private boolean known;
    private boolean dateOnly;
    private long second;
    private int nano;
    private int atom = Atoms.NONE;

    /** It has not happened, or is not recorded. */
    void clear() {
        known = false;
        dateOnly = false;
        atom = Atoms.NONE;
    }

    /** Takes over what the lead says; what has not happened yet is as if it were not recorded. */
    void set(long atSecond, int atNano, Atoms all) {
        atoms = all;
        known = all.hasHappened(atSecond);
        dateOnly = false;
        second = atSecond;
        nano = atNano;
        atom = all.indexOf(atSecond);
    }

    /** What was set last is the beginning of a day, of which no more is known. */
    void setDateOnly() {
        dateOnly = true;
    }

    /** A moment that is no lead's, and in no atom. */
    static Moment outside(Instant at) {
        Moment moment = new Moment();
        moment.known = true;
        moment.second = at.getEpochSecond();
        moment.nano = at.getNano();
        return moment;
    }

    /** Whether it has happened, be it outside the period. */
    boolean isKnown() {
        return known;
    }

    /** Whether it has happened, and only the day is known. */
    boolean isDateOnly() {
        return known && dateOnly;
    }

    /** Whether it has happened within the period. */
    boolean isCounted() {
        return atom != Atoms.NONE;
    }

    /** The atom, or {@link Atoms#NONE}. */
    int atom() {
        return atom;
    }

    /** When it happened, in seconds since 1970-01-01T00:00Z; only to be asked if it has. */
    long second() {
        return second;
    }

    /** The nanosecond of the second. */
    int nano() {
        return nano;
    }

    /** When it happened; only to be asked if it has. */
    Instant at() {
        if (!known) {
            throw new IllegalStateException("this has not happened");
        }
        return Instant.ofEpochSecond(second, nano);
    }

    /** Whether both have happened, this one earlier at whatever time of its day. */
    boolean isBefore(Moment other) {
        return known
                && other.known
                && isEarlier(second, nano, other.second, other.nano)
                && !(dateOnly && isWithinDay(other.second, other.nano));
    }

    /** Whether both have happened, and this one earlier or maybe earlier on the day that is all that is known. */
    boolean mayBeBefore(Moment other) {
        return known
                && other.known
                && (isEarlier(second, nano, other.second, other.nano)
                        || (other.dateOnly && other.isWithinDay(second, nano)));
    }

    /** Whether it has happened, at this time or later, or maybe later on the day that is all that is known. */
    boolean mayFollow(long thatSecond, int thatNano) {
        return known
                && (!isEarlier(second, nano, thatSecond, thatNano) || (dateOnly && isWithinDay(thatSecond, thatNano)));
    }

    /** Whether that was before the end of the day that begins with this moment. */
    private boolean isWithinDay(long thatSecond, int thatNano) {
        long end = Objects.requireNonNull(atoms, "atoms").dayAfter(second);
        return isEarlier(thatSecond, thatNano, end, nano);
    }

    private static boolean isEarlier(long second, int nano, long thanSecond, int thanNano) {
        return second < thanSecond || (second == thanSecond && nano < thanNano);
    }

    /** When, for a reader. */
    @Override
    public String toString() {
        return known ? at().toString() : "null";
    }
}
