package org.closedloop.sla.counting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kind of event of the lead that is being counted, such as its hand-over: whether it has happened, when, and in
 * which atom. Set anew for each lead, so that tallies hold on to the moments that matter to them.
 */
final class Moment {

    private @Nullable Instant at;
    private int atom = Atoms.NONE;

    /** Takes over what the lead says; what has not happened yet is as if it were not recorded. */
    void set(@Nullable Instant recorded, Atoms atoms) {
        if (recorded == null || !atoms.hasHappened(recorded)) {
            at = null;
            atom = Atoms.NONE;
        } else {
            at = recorded;
            atom = atoms.indexOf(recorded);
        }
    }

    /** Whether it has happened, be it outside the period. */
    boolean isKnown() {
        return at != null;
    }

    /** Whether it has happened within the period. */
    boolean isCounted() {
        return atom != Atoms.NONE;
    }

    /** The atom, or {@link Atoms#NONE}. */
    int atom() {
        return atom;
    }

    /** When it happened; only to be asked if it has. */
    Instant at() {
        Instant known = at;
        if (known == null) {
            throw new IllegalStateException("this has not happened");
        }
        return known;
    }

    /** Whether both have happened, this one earlier. */
    boolean isBefore(Moment other) {
        Instant mine = at;
        Instant theirs = other.at;
        return mine != null && theirs != null && mine.isBefore(theirs);
    }

    /** When, for a reader. */
    @Override
    public String toString() {
        return String.valueOf(at);
    }
}
