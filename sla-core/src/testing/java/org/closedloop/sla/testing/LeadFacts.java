package org.closedloop.sla.testing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;

/** What a failing assertion shows of a lead: what is known, one fact a line. */
final class LeadFacts {

    private final Lead lead;
    private final StringBuilder text = new StringBuilder();

    private LeadFacts(Lead lead) {
        this.lead = lead;
    }

    static String of(Lead lead) {
        return new LeadFacts(lead).all();
    }

    private String all() {
        event("created", LeadEvent.CREATED, lead.getCreatedAt());
        lead.getSource().ifPresent(source -> line("source", source));
        lead.getSegment().ifPresent(segment -> line("segment", segment));
        lead.getPriority().ifPresent(priority -> line("priority", priority));
        lead.getStages().forEach((stage, at) -> line(stage.getKey(), at.toString()));
        event("handed over", LeadEvent.HANDED_OVER, lead.getHandedOverAt());
        event("accepted", LeadEvent.ACCEPTED, lead.getAcceptedAt());
        event("rejected", LeadEvent.REJECTED, lead.getRejection().map(Rejection::getAt));
        lead.getRejection().flatMap(Rejection::getReason).ifPresent(reason -> line("because", reason));
        event("touched", LeadEvent.FIRST_TOUCH, lead.getFirstTouchAt());
        lead.getDeal().ifPresent(deal -> {
            line(
                    "deal",
                    deal.getOutcome()
                            + deal.getAmount().map(amount -> " of " + amount).orElse(""));
            event("closed", LeadEvent.DEAL_CLOSED, deal.getClosedAt());
            event("reported", LeadEvent.REPORTED_BACK, deal.getReportedBackAt());
        });
        lead.getFields().forEach(this::line);
        return text.toString();
    }

    private void event(String name, LeadEvent event, Optional<Instant> at) {
        at.ifPresent(
                time -> line(name, time + (lead.getDatesOnly().contains(event) ? " (only the day is known)" : "")));
    }

    private void line(String name, String value) {
        text.append("\n  ")
                .append(String.format(Locale.ROOT, "%-11s", name))
                .append(' ')
                .append(value);
    }
}
