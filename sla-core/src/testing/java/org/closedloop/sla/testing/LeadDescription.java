package org.closedloop.sla.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;

/** The description of a lead in a failing assertion, one attribute per line. */
final class LeadDescription {

    private final Lead lead;
    private final StringBuilder text = new StringBuilder();

    private LeadDescription(Lead lead) {
        this.lead = lead;
    }

    static String of(Lead lead) {
        return new LeadDescription(lead).all();
    }

    private String all() {
        event("created", lead.getCreatedAt());
        lead.getSource().ifPresent(source -> line("source", source));
        lead.getSegment().ifPresent(segment -> line("segment", segment));
        lead.getPriority().ifPresent(priority -> line("priority", priority));
        lead.getStages().forEach((stage, at) -> line(stage.getKey(), at.toString()));
        event("handed over", lead.getHandedOverAt());
        event("accepted", lead.getAcceptedAt());
        event("rejected", lead.getRejection().map(Rejection::getAt));
        lead.getRejection().flatMap(Rejection::getReason).ifPresent(reason -> line("because", reason));
        event("disqualified", lead.getDisqualification().map(Disqualification::getAt));
        lead.getDisqualification()
                .flatMap(Disqualification::getReason)
                .ifPresent(reason -> line("because", reason));
        event("touched", lead.getFirstTouchAt());
        lead.getDeal().ifPresent(deal -> {
            line(
                    "deal",
                    deal.getOutcome()
                            + deal.getAmount().map(amount -> " of " + amount).orElse(""));
            event("closed", deal.getClosedAt());
            event("reported", deal.getReportedBackAt());
        });
        lead.getFields().forEach(this::line);
        for (int number = 2; number <= lead.cycleCount(); number++) {
            Lead cycle = lead.inCycle(number).withFields(Map.of());
            text.append("\n  cycle ").append(number).append(of(cycle).replace("\n", "\n  "));
        }
        return text.toString();
    }

    private void event(String name, Optional<EventTime> at) {
        at.ifPresent(time -> line(name, time.toString()));
    }

    private void line(String name, String value) {
        text.append("\n  ")
                .append(String.format(Locale.ROOT, "%-11s", name))
                .append(' ')
                .append(value);
    }
}
