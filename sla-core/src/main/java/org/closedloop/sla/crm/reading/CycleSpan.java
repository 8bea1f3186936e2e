package org.closedloop.sla.crm.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * The times that belong to one cycle of a lead: after it was recycled, until it was recycled again, inclusive. A day is
 * at its first instant.
 *
 * @param after when the cycle started; null for the first one
 * @param until when the next cycle started; null for the last one
 * @param zone the zone of days
 */
record CycleSpan(@Nullable EventTime after, @Nullable EventTime until, ZoneId zone) {

    boolean contains(EventTime time) {
        Instant start = time.startIn(zone);
        return (after == null || start.isAfter(after.startIn(zone)))
                && (until == null || !start.isAfter(until.startIn(zone)));
    }

    /** Whether it is the first cycle. */
    boolean isFirst() {
        return after == null;
    }

    Optional<EventTime> first(List<EventTime> times) {
        return times.stream().filter(this::contains).min(EventTime.byStart(zone));
    }
}
