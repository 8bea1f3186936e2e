package org.closedloop.sla.json;

import static org.closedloop.sla.json.MoneyShapes.MONEY;
import static org.closedloop.sla.json.ObjectShape.object;
import static org.closedloop.sla.json.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.Scalars.INSTANT;
import static org.closedloop.sla.json.Scalars.OUTCOME;
import static org.closedloop.sla.json.Scalars.ROLE;
import static org.closedloop.sla.json.Scalars.STAGE;
import static org.closedloop.sla.json.Scalars.TEXT;
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
            .optional("reason", ANY_TEXT, Rejection::getReason, Parts.as("reason"));

    private static final ObjectShape<Pause, Parts> PAUSE = object("pause", Parts::new, LeadShapes::pause)
            .required("from", INSTANT, Pause::getFrom, Parts.as("from"))
            .optional("to", INSTANT, Pause::getTo, Parts.as("to"));

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
            .optional("amount", MONEY, Deal::getAmount, Deal.Builder::amount)
            .optional("closedAt", TIME, Deal::getClosedAt, Deal.Builder::closedAt)
            .optional("reportedBackAt", TIME, Deal::getReportedBackAt, Deal.Builder::reportedBackAt);

    static final ObjectShape<Lead, Lead.Builder> LEAD = object("lead", Lead::builder, Lead.Builder::build)
            .required("id", TEXT, Lead::getId, Lead.Builder::id)
            .optional("createdAt", TIME, Lead::getCreatedAt, Lead.Builder::createdAt)
            .optional("source", ANY_TEXT, Lead::getSource, Lead.Builder::source)
            .optional("segment", ANY_TEXT, Lead::getSegment, Lead.Builder::segment)
            .optional("priority", ANY_TEXT, Lead::getPriority, Lead.Builder::priority)
            .map("stages", STAGE, TIME, Lead::getStages, Lead.Builder::stages)
            .optional("handedOverAt", TIME, Lead::getHandedOverAt, Lead.Builder::handedOverAt)
            .optional("acceptedAt", TIME, Lead::getAcceptedAt, Lead.Builder::acceptedAt)
            .optional("rejection", REJECTION, Lead::getRejection, Lead.Builder::rejection)
            .optional("firstTouchAt", TIME, Lead::getFirstTouchAt, Lead.Builder::firstTouchAt)
            .list("attempts", TIME, Lead::getAttempts, Lead.Builder::attempts)
            .list("pauses", PAUSE, Lead::getPauses, Lead.Builder::pauses)
            .optional("deal", DEAL, Lead::getDeal, Lead.Builder::deal)
            .list("touches", TOUCH, Lead::getTouches, Lead.Builder::touches)
            .map("fields", ANY_TEXT, ANY_TEXT, Lead::getFields, Lead.Builder::fields);

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
