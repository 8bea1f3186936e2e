package org.closedloop.sla.examples.service.storage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;

/**
 * A lead as it is stored.
 *
 * @param day the day whose counter has it
 * @param line the lead as a line of JSON
 */
public record StoredLead(String id, LocalDate day, String line) {

    /** The day of leads without any time. */
    static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** SHA-256 of the line with its end, in hex: that of a report of this lead alone. */
    public String digest() {
        return StoredDocument.digestOf(line + "\n");
    }

    /**
     * Returns the day whose counter has a lead: that of its creation, otherwise that of its first stage or hand-over,
     * in UTC. It only divides the leads into parts; it has no effect on the numbers.
     */
    public static LocalDate dayOf(Lead lead) {
        Stream<EventTime> times = Stream.concat(lead.getStages().values().stream(), lead.getHandedOverAt().stream());
        return lead.getCreatedAt()
                .or(() -> times.min(EventTime.byStart(ZoneOffset.UTC)))
                .map(time -> time.dayIn(ZoneOffset.UTC))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                .orElse(NO_DAY);
    }
}
