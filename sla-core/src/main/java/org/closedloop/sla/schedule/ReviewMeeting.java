package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of clause 10: on the first date plus n intervals, or the next working day if that is a day off. Of several
 * meetings moved to the same day, only the last planned one is held.
 *
 * <p>The planned date is within the agreement's period; the last meeting can be moved beyond it.
 */
@Value.Immutable(copy = false)
public non-sealed interface ReviewMeeting extends Obligation {

    /** The number of the meeting, 1 for the first date. */
    long getNumber();

    /** The planned date, if it is a day off and the meeting was moved. */
    Optional<LocalDate> getMovedFrom();

    @Override
    @Value.Derived
    default Kind getKind() {
        return Kind.REVIEW;
    }
}
