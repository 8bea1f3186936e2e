package org.closedloop.sla.crm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;

/**
 * When something happened, as exactly as it was told.
 *
 * @param at the instant; of a date without a time of day, its beginning
 */
record EventTime(Instant at, Precision precision) {

    /** How exactly. */
    enum Precision {
        INSTANT,
        DAY
    }

    static EventTime of(Instant at) {
        return new EventTime(at, Precision.INSTANT);
    }

    static EventTime of(LocalDate date, ZoneId zone) {
        return new EventTime(date.atStartOfDay(zone).toInstant(), Precision.DAY);
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Lets the lead say that of this event only the day is known, if that is so. */
    static void tellDate(Optional<EventTime> time, LeadEvent event, Lead.Builder lead) {
        if (time.filter(EventTime::isDay).isPresent()) {
            lead.addDatesOnly(event);
        }
    }

    /** Whether it was certainly before the other; of two on one day, that needs both times of day. */
    boolean isBefore(EventTime other, ZoneId zone) {
        if (isDay() || other.isDay()) {
            return dayIn(zone).isBefore(other.dayIn(zone));
        }
        return at.isBefore(other.at);
    }

    private LocalDate dayIn(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
