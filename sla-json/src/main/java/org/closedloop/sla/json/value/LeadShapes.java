package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.OUTCOME;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import java.time.Instant;
import java.time.ZoneId;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.json.shape.EventTimeShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.InstantShape;
import org.closedloop.sla.json.shape.LabelShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.RecordedShape;
import org.closedloop.sla.json.shape.Scalars;

/**
 * A lead as the CRM recorded it. What a system wrote may be blank; only the id may not. What need not be there may be
 * there without a value.
 */
public final class LeadShapes {

    /** Numbers are milliseconds. */
    static final LeadShapes IN_MILLIS = new LeadShapes(Scalars.INSTANT, Scalars.TIME);

    static final ObjectShape<Lead, Lead.Builder> LEAD = IN_MILLIS.lead();

    private static final ObjectShape<Lead, Lead.Builder> IN_SECONDS = of(new InstantShape(EpochUnit.SECONDS));
    private static final ObjectShape<Lead, Lead.Builder> IN_MICROS = of(new InstantShape(EpochUnit.MICROS));

    private final InstantShape instant;
    private final EventTimeShape time;
    // Shared by a lead and its later cycles.
    private final ObjectShape<Rejection, FieldValues> rejection;
    private final ObjectShape<Disqualification, FieldValues> disqualification;
    private final ObjectShape<Pause, FieldValues> pause;
    private final ObjectShape<Deal, Deal.Builder> deal;

    private LeadShapes(InstantShape instant, EventTimeShape time) {
        this.instant = instant;
        this.time = time;
        this.rejection = rejection();
        this.disqualification = disqualification();
        this.pause = pause();
        this.deal = deal();
    }

    private static ObjectShape<Lead, Lead.Builder> of(InstantShape instant) {
        return new LeadShapes(instant, new EventTimeShape(instant)).lead();
    }

    /** A lead in which times that are numbers have this unit. */
    public static ObjectShape<Lead, Lead.Builder> of(EpochUnit numbers) {
        return switch (numbers) {
            case SECONDS -> IN_SECONDS;
            case MILLIS -> LEAD;
            case MICROS -> IN_MICROS;
        };
    }

    /** The same; times without an offset are read in this zone. */
    public static ObjectShape<Lead, Lead.Builder> of(EpochUnit numbers, ZoneId zone) {
        return of(new InstantShape(numbers, zone));
    }

    private ObjectShape<Lead, Lead.Builder> lead() {
        return object("lead", Lead::builder, Lead.Builder::build)
                .required("id", LabelShape.ID, Lead::getId, Lead.Builder::id)
                .recorded("createdAt", time, Lead::getCreatedAt, Lead.Builder::createdAt)
                .recorded("source", LabelShape.LABEL, Lead::getSource, Lead.Builder::source)
                .recorded("segment", LabelShape.LABEL, Lead::getSegment, Lead.Builder::segment)
                .recorded("priority", LabelShape.LABEL, Lead::getPriority, Lead.Builder::priority)
                .recordedMap("stages", STAGE, time, Lead::getStages, Lead.Builder::stages)
                .recorded("handedOverAt", time, Lead::getHandedOverAt, Lead.Builder::handedOverAt)
                .recorded("acceptedAt", time, Lead::getAcceptedAt, Lead.Builder::acceptedAt)
                .recorded("rejection", rejection, Lead::getRejection, Lead.Builder::rejection)
                .recorded(
                        "disqualification", disqualification, Lead::getDisqualification, Lead.Builder::disqualification)
                .recorded("firstTouchAt", time, Lead::getFirstTouchAt, Lead.Builder::firstTouchAt)
                .recordedList("attempts", time, Lead::getAttempts, Lead.Builder::attempts)
                .recordedList("pauses", pause, Lead::getPauses, Lead.Builder::pauses)
                .recorded("deal", deal, Lead::getDeal, Lead.Builder::deal)
                .recordedList("touches", touch(), Lead::getTouches, Lead.Builder::touches)
                .recordedMap("fields", ANY_TEXT, LabelShape.ANY, Lead::getFields, Lead.Builder::fields)
                .recordedList("cycles", cycle(), Lead::getCycles, Lead.Builder::cycles);
    }

    ObjectShape<LeadCycle, LeadCycle.Builder> cycle() {
        return object("lead-cycle", LeadCycle::builder, LeadCycle.Builder::build)
                .required("startedAt", time, LeadCycle::getStartedAt, LeadCycle.Builder::startedAt)
                .recordedMap("stages", STAGE, time, LeadCycle::getStages, LeadCycle.Builder::stages)
                .recorded("handedOverAt", time, LeadCycle::getHandedOverAt, LeadCycle.Builder::handedOverAt)
                .recorded("acceptedAt", time, LeadCycle::getAcceptedAt, LeadCycle.Builder::acceptedAt)
                .recorded("rejection", rejection, LeadCycle::getRejection, LeadCycle.Builder::rejection)
                .recorded(
                        "disqualification",
                        disqualification,
                        LeadCycle::getDisqualification,
                        LeadCycle.Builder::disqualification)
                .recorded("firstTouchAt", time, LeadCycle::getFirstTouchAt, LeadCycle.Builder::firstTouchAt)
                .recordedList("attempts", time, LeadCycle::getAttempts, LeadCycle.Builder::attempts)
                .recordedList("pauses", pause, LeadCycle::getPauses, LeadCycle.Builder::pauses)
                .recorded("deal", deal, LeadCycle::getDeal, LeadCycle.Builder::deal);
    }

    ObjectShape<Disqualification, FieldValues> disqualification() {
        return object("disqualification", FieldValues::new, LeadShapes::disqualification)
                .required("at", time, Disqualification::getAt, FieldValues.as("at"))
                .recorded("reason", ANY_TEXT, Disqualification::getReason, FieldValues.as("reason"));
    }

    private static Disqualification disqualification(FieldValues parts) {
        EventTime at = parts.get("at", EventTime.class);
        return parts.find("reason", String.class)
                .map(reason -> Disqualification.of(at, reason))
                .orElseGet(() -> Disqualification.withoutReason(at));
    }

    ObjectShape<Rejection, FieldValues> rejection() {
        return object("rejection", FieldValues::new, LeadShapes::rejection)
                .required("at", time, Rejection::getAt, FieldValues.as("at"))
                .recorded("reason", ANY_TEXT, Rejection::getReason, FieldValues.as("reason"));
    }

    ObjectShape<Pause, FieldValues> pause() {
        return object("pause", FieldValues::new, LeadShapes::pause)
                .required("from", instant, Pause::getFrom, FieldValues.as("from"))
                .recorded("to", instant, Pause::getTo, FieldValues.as("to"));
    }

    ObjectShape<Touch, FieldValues> touch() {
        return object("touch", FieldValues::new, LeadShapes::touch)
                .required("at", time, Touch::getAt, FieldValues.as("at"))
                .required("by", ROLE, Touch::getBy, FieldValues.as("by"))
                .required("channel", ANY_TEXT, Touch::getChannel, FieldValues.as("channel"));
    }

    ObjectShape<Deal, Deal.Builder> deal() {
        return object("deal", Deal::builder, Deal.Builder::build)
                .required("outcome", OUTCOME, Deal::getOutcome, Deal.Builder::outcome)
                .optional("amount", RecordedShape.recordedBy("amount", MONEY), Deal::getAmount, Deal.Builder::amount)
                .recorded("createdAt", time, Deal::getCreatedAt, Deal.Builder::createdAt)
                .recorded("closedAt", time, Deal::getClosedAt, Deal.Builder::closedAt)
                .recorded("reportedBackAt", time, Deal::getReportedBackAt, Deal.Builder::reportedBackAt);
    }

    private static Rejection rejection(FieldValues parts) {
        EventTime at = parts.get("at", EventTime.class);
        return parts.find("reason", String.class)
                .map(reason -> Rejection.of(at, reason))
                .orElseGet(() -> Rejection.withoutReason(at));
    }

    private static Pause pause(FieldValues parts) {
        Instant from = parts.get("from", Instant.class);
        return parts.find("to", Instant.class)
                .map(to -> Pause.between(from, to))
                .orElseGet(() -> Pause.since(from));
    }

    private static Touch touch(FieldValues parts) {
        return Touch.of(
                parts.get("at", EventTime.class), parts.get("by", Role.class), parts.get("channel", String.class));
    }
}
