package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.util.Optional;

/** The first and the last day of something, as far as they are known. */
final class Days {

    private Days() {}

    /** Refuses an end before the start, as every range of days does. */
    static void mustBeInOrder(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "date range '" + start.get() + "/" + end.get() + "': must not end before it starts");
        }
    }
}
