package org.closedloop.sla.json.value;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.json.scan.LeadField;
import org.closedloop.sla.json.shape.InstantText;
import org.closedloop.sla.json.shape.Scalars;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a lead as {@link LeadShapes} does, but directly: an import writes most leads before the virtual machine has
 * compiled the shapes.
 */
public final class LeadText {

    private LeadText() {}

    public static void write(Lead lead, JsonGenerator out) {
        out.writeStartObject();
        write(LeadField.ID, lead.getId(), out);
        write(LeadField.CREATED_AT, lead.getCreatedAt(), out);
        writeText(LeadField.SOURCE, lead.getSource(), out);
        writeText(LeadField.SEGMENT, lead.getSegment(), out);
        writeText(LeadField.PRIORITY, lead.getPriority(), out);
        writeStages(lead.getStages(), out);
        write(LeadField.HANDED_OVER_AT, lead.getHandedOverAt(), out);
        write(LeadField.ACCEPTED_AT, lead.getAcceptedAt(), out);
        write(lead.getRejection(), lead.getDisqualification(), out);
        write(LeadField.FIRST_TOUCH_AT, lead.getFirstTouchAt(), out);
        writeAttempts(lead.getAttempts(), out);
        writePauses(lead.getPauses(), out);
        if (lead.getDeal().isPresent()) {
            write(lead.getDeal().get(), out);
        }
        writeTouches(lead.getTouches(), out);
        writeFields(lead.getFields(), out);
        writeCycles(lead.getCycles(), out);
        out.writeEndObject();
    }

    private static void writeCycles(Collection<LeadCycle> cycles, JsonGenerator out) {
        if (!cycles.isEmpty()) {
            out.writeArrayPropertyStart(LeadField.CYCLES.key());
            cycles.forEach(cycle -> write(cycle, out));
            out.writeEndArray();
        }
    }

    private static void write(LeadCycle cycle, JsonGenerator out) {
        out.writeStartObject();
        write(LeadField.STARTED_AT, text(cycle.getStartedAt()), out);
        writeStages(cycle.getStages(), out);
        write(LeadField.HANDED_OVER_AT, cycle.getHandedOverAt(), out);
        write(LeadField.ACCEPTED_AT, cycle.getAcceptedAt(), out);
        write(cycle.getRejection(), cycle.getDisqualification(), out);
        write(LeadField.FIRST_TOUCH_AT, cycle.getFirstTouchAt(), out);
        writeAttempts(cycle.getAttempts(), out);
        writePauses(cycle.getPauses(), out);
        if (cycle.getDeal().isPresent()) {
            write(cycle.getDeal().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(
            Optional<Rejection> rejection, Optional<Disqualification> disqualification, JsonGenerator out) {
        if (rejection.isPresent()) {
            write(rejection.get(), out);
        }
        if (disqualification.isPresent()) {
            write(disqualification.get(), out);
        }
    }

    private static void write(Disqualification disqualification, JsonGenerator out) {
        out.writeObjectPropertyStart(LeadField.DISQUALIFICATION.key());
        write(LeadField.DISQUALIFIED_AT, text(disqualification.getAt()), out);
        writeText(LeadField.DISQUALIFICATION_REASON, disqualification.getReason(), out);
        out.writeEndObject();
    }

    private static void writeStages(Map<Stage, EventTime> stages, JsonGenerator out) {
        if (!stages.isEmpty()) {
            out.writeObjectPropertyStart(LeadField.STAGES.key());
            stages.forEach((stage, at) -> out.writeStringProperty(Scalars.STAGE.text(stage), text(at)));
            out.writeEndObject();
        }
    }

    private static void write(Rejection rejection, JsonGenerator out) {
        out.writeObjectPropertyStart(LeadField.REJECTION.key());
        write(LeadField.REJECTED_AT, text(rejection.getAt()), out);
        writeText(LeadField.REASON, rejection.getReason(), out);
        out.writeEndObject();
    }

    private static void writeAttempts(Collection<EventTime> attempts, JsonGenerator out) {
        if (!attempts.isEmpty()) {
            out.writeArrayPropertyStart(LeadField.ATTEMPTS.key());
            attempts.forEach(at -> out.writeString(text(at)));
            out.writeEndArray();
        }
    }

    private static void writePauses(Collection<Pause> pauses, JsonGenerator out) {
        if (!pauses.isEmpty()) {
            out.writeArrayPropertyStart(LeadField.PAUSES.key());
            for (Pause pause : pauses) {
                out.writeStartObject();
                write(LeadField.FROM, InstantText.of(pause.getFrom()), out);
                if (pause.getTo().isPresent()) {
                    write(LeadField.TO, InstantText.of(pause.getTo().get()), out);
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void write(Deal deal, JsonGenerator out) {
        out.writeObjectPropertyStart(LeadField.DEAL.key());
        write(LeadField.OUTCOME, Scalars.OUTCOME.text(deal.getOutcome()), out);
        if (deal.getAmount().isPresent()) {
            write(LeadField.AMOUNT, deal.getAmount().get().toString(), out);
        }
        write(LeadField.DEAL_CREATED_AT, deal.getCreatedAt(), out);
        write(LeadField.CLOSED_AT, deal.getClosedAt(), out);
        write(LeadField.REPORTED_BACK_AT, deal.getReportedBackAt(), out);
        out.writeEndObject();
    }

    private static void writeTouches(Collection<Touch> touches, JsonGenerator out) {
        if (!touches.isEmpty()) {
            out.writeArrayPropertyStart(LeadField.TOUCHES.key());
            for (Touch touch : touches) {
                out.writeStartObject();
                write(LeadField.TOUCHED_AT, text(touch.getAt()), out);
                write(LeadField.BY, Scalars.ROLE.text(touch.getBy()), out);
                write(LeadField.CHANNEL, touch.getChannel(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void writeFields(Map<String, String> fields, JsonGenerator out) {
        if (!fields.isEmpty()) {
            out.writeObjectPropertyStart(LeadField.FIELDS.key());
            fields.forEach(out::writeStringProperty);
            out.writeEndObject();
        }
    }

    private static void write(LeadField field, String value, JsonGenerator out) {
        out.writeStringProperty(field.key(), value);
    }

    private static void writeText(LeadField field, Optional<String> text, JsonGenerator out) {
        if (text.isPresent()) {
            write(field, text.get(), out);
        }
    }

    private static void write(LeadField field, Optional<EventTime> at, JsonGenerator out) {
        if (at.isPresent()) {
            write(field, text(at.get()), out);
        }
    }

    private static String text(EventTime time) {
        return Scalars.TIME.text(time);
    }
}
