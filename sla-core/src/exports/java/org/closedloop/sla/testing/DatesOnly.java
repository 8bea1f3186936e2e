package org.closedloop.sla.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;

/**
 * Forgets the time of day of some events, as a CRM does whose field is a date.
 *
 * @param events whose
 * @param zone where they were recorded
 */
record DatesOnly(Set<LeadEvent> events, ZoneId zone) {

    /** The lead with these events at the beginning of their days. */
    Lead of(Lead lead) {
        return lead.withCreatedAt(lead.getCreatedAt().map(at -> placed(LeadEvent.CREATED, at)))
                .withHandedOverAt(lead.getHandedOverAt().map(at -> placed(LeadEvent.HANDED_OVER, at)))
                .withAcceptedAt(lead.getAcceptedAt().map(at -> placed(LeadEvent.ACCEPTED, at)))
                .withRejection(lead.getRejection().map(it -> it.withAt(placed(LeadEvent.REJECTED, it.getAt()))))
                .withFirstTouchAt(lead.getFirstTouchAt().map(at -> placed(LeadEvent.FIRST_TOUCH, at)))
                .withDeal(lead.getDeal().map(this::of))
                .withDatesOnly(events);
    }

    private Deal of(Deal deal) {
        return deal.withClosedAt(deal.getClosedAt().map(at -> placed(LeadEvent.DEAL_CLOSED, at)))
                .withReportedBackAt(deal.getReportedBackAt().map(at -> placed(LeadEvent.REPORTED_BACK, at)));
    }

    private Instant placed(LeadEvent event, Instant at) {
        return events.contains(event)
                ? LocalDate.ofInstant(at, zone).atStartOfDay(zone).toInstant()
                : at;
    }
}
