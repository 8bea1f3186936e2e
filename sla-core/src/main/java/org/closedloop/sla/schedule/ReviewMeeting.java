package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of clause 10: the first date plus n intervals, and if that is a day off, the next working day. Meetings
 * that would come together on one day, as over a closed week, are one: the last planned of them.
 *
 * <p>Meetings planned within the agreement's period are listed, also if the last one is moved beyond it.
 */
@Value.Immutable(copy = false)
public non-sealed interface ReviewMeeting extends Obligation {

    /** Which meeting it is, counted from 1 for the first date. */
    long getNumber();

    /** The day off for which it was planned, if it was moved. */
    Optional<LocalDate> getMovedFrom();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.REVIEW;
    }
}
