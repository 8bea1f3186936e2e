package org.closedloop.sla.counting;

import java.time.Instant;

/**
 * One kind of event of the lead that is being counted, such as its hand-over: whether it has happened, when, and in
 * which atom. Set anew for each lead, so that tallies hold on to the moments that matter to them.
 */
final class Moment {

    private boolean known;
    private long second;
    private int nano;
    private int atom = Atoms.NONE;

    /** It has not happened, or is not recorded. */
    void clear() {
        known = false;
        atom = Atoms.NONE;
    }

    /** Takes over what the lead says; what has not happened yet is as if it were not recorded. */
    void set(long atSecond, int atNano, Atoms atoms) {
        known = atoms.hasHappened(atSecond);
        second = atSecond;
        nano = atNano;
        atom = atoms.indexOf(atSecond);
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

    /** Whether both have happened, this one earlier. */
    boolean isBefore(Moment other) {
        return known && other.known && (second < other.second || (second == other.second && nano < other.nano));
    }

    /** When, for a reader. */
    @Override
    public String toString() {
        return known ? at().toString() : "null";
    }
}
