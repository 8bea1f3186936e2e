package org.closedloop.sla.json;

import static org.closedloop.sla.json.MoneyShapes.MONEY;
import static org.closedloop.sla.json.ObjectShape.object;
import static org.closedloop.sla.json.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.Scalars.INSTANT;
import static org.closedloop.sla.json.Scalars.OUTCOME;
import static org.closedloop.sla.json.Scalars.ROLE;
import static org.closedloop.sla.json.Scalars.STAGE;
import static org.closedloop.sla.json.Scalars.TIME;

import java.time.Instant;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;

/** A lead as the CRM recorded it. What a system wrote may be blank; only the id may not. */
final class LeadShapes {

    private static final ObjectShape<Rejection, Parts> REJECTION = object(
                    "rejection", Parts::new, LeadShapes::rejection)
            .required("at", TIME, Rejection::getAt, Parts.as("at"))
            .recorded("reason", ANY_TEXT, Rejection::getReason, Parts.as("reason"));

    private static final ObjectShape<Pause, Parts> PAUSE = object("pause", Parts::new, LeadShapes::pause)
            .required("from", INSTANT, Pause::getFrom, Parts.as("from"))
            .recorded("to", INSTANT, Pause::getTo, Parts.as("to"));

    private static final ObjectShape<Touch, Parts> TOUCH = object(
                    "touch",
                    Parts::new,
                    parts -> Touch.of(
                            parts.get("at", EventTime.class),
                            parts.get("by", Role.class),
                            parts.get("channel", String.class)))
            .required("at", TIME, Touch::getAt, Parts.as("at"))
            .required("by", ROLE, Touch::getBy, Parts.as("by"))
            .required("channel", ANY_TEXT, Touch::getChannel, Parts.as("channel"));

    private static final ObjectShape<Deal, Deal.Builder> DEAL = object("deal", Deal::builder, Deal.Builder::build)
            .required("outcome", OUTCOME, Deal::getOutcome, Deal.Builder::outcome)
            .recorded("amount", MONEY, Deal::getAmount, Deal.Builder::amount)
            .recorded("closedAt", TIME, Deal::getClosedAt, Deal.Builder::closedAt)
            .recorded("reportedBackAt", TIME, Deal::getReportedBackAt, Deal.Builder::reportedBackAt);

    static final ObjectShape<Lead, Lead.Builder> LEAD = object("lead", Lead::builder, Lead.Builder::build)
            .required("id", LabelShape.ID, Lead::getId, Lead.Builder::id)
            .recorded("createdAt", TIME, Lead::getCreatedAt, Lead.Builder::createdAt)
            .recorded("source", LabelShape.LABEL, Lead::getSource, Lead.Builder::source)
            .recorded("segment", LabelShape.LABEL, Lead::getSegment, Lead.Builder::segment)
            .recorded("priority", LabelShape.LABEL, Lead::getPriority, Lead.Builder::priority)
            .recordedMap("stages", STAGE, TIME, Lead::getStages, Lead.Builder::stages)
            .recorded("handedOverAt", TIME, Lead::getHandedOverAt, Lead.Builder::handedOverAt)
            .recorded("acceptedAt", TIME, Lead::getAcceptedAt, Lead.Builder::acceptedAt)
            .recorded("rejection", REJECTION, Lead::getRejection, Lead.Builder::rejection)
            .recorded("firstTouchAt", TIME, Lead::getFirstTouchAt, Lead.Builder::firstTouchAt)
            .recordedList("attempts", TIME, Lead::getAttempts, Lead.Builder::attempts)
            .recordedList("pauses", PAUSE, Lead::getPauses, Lead.Builder::pauses)
            .recorded("deal", DEAL, Lead::getDeal, Lead.Builder::deal)
            .recordedList("touches", TOUCH, Lead::getTouches, Lead.Builder::touches)
            .recordedMap("fields", ANY_TEXT, LabelShape.ANY, Lead::getFields, Lead.Builder::fields);

    private LeadShapes() {}

    private static Rejection rejection(Parts parts) {
        EventTime at = parts.get("at", EventTime.class);
        return parts.find("reason", String.class)
                .map(reason -> Rejection.of(at, reason))
                .orElseGet(() -> Rejection.withoutReason(at));
    }

    private static Pause pause(Parts parts) {
        Instant from = parts.get("from", Instant.class);
        return parts.find("to", Instant.class)
                .map(to -> Pause.between(from, to))
                .orElseGet(() -> Pause.since(from));
    }
}
