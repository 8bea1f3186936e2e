package org.closedloop.sla.crm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;

/** Puts times into a lead, which has instants and says beside which of them are days. */
record DayMarks(ZoneId zone) {

    Optional<Instant> start(Optional<EventTime> time) {
        return time.map(this::start);
    }

    Instant start(EventTime time) {
        return time.startIn(zone);
    }

    /** Lets the lead say that of this event only the day is known, if that is so. */
    void tell(Optional<EventTime> time, LeadEvent event, Lead.Builder lead) {
        if (time.filter(known -> !known.isTimed()).isPresent()) {
            lead.addDatesOnly(event);
        }
    }
}
