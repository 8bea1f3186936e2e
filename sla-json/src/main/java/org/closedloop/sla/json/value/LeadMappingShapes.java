package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ListShape.listOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.OneOrMoreShape.oneOrMore;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.value.PropertyTestShapes.TEST;
import static org.closedloop.sla.json.value.TimeSourceShapes.ENTERED;
import static org.closedloop.sla.json.value.TimeSourceShapes.HOLDS;
import static org.closedloop.sla.json.value.TimeSourceShapes.TIME;

import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.json.shape.ObjectShape;

/** The properties of a lead in a mapping. */
final class LeadMappingShapes {

    private static final ObjectShape<TouchMapping, TouchMapping.Builder> TOUCH = object(
                    "touch-mapping", TouchMapping::builder, TouchMapping.Builder::build)
            .required("at", TEXT, TouchMapping::getAt, TouchMapping.Builder::at)
            .optional("holds", HOLDS, TouchMapping::getHolds, TouchMapping.Builder::holds)
            .required("channel", TEXT, TouchMapping::getChannel, TouchMapping.Builder::channel)
            .required("by", ROLE, TouchMapping::getBy, TouchMapping.Builder::by)
            .oneOrMoreUnique("except", TEXT, TouchMapping::getExcept, TouchMapping.Builder::except);

    static final ObjectShape<LeadMapping, LeadMapping.Builder> LEAD = object(
                    "lead-mapping", LeadMapping::builder, LeadMapping.Builder::build)
            .optional("id", TEXT, LeadMapping::getId, LeadMapping.Builder::id)
            .oneOrMore("deal", TEXT, LeadMapping::getDeal, LeadMapping.Builder::deal)
            .oneOrMore("createdAt", TIME, LeadMapping::getCreatedAt, LeadMapping.Builder::createdAt)
            .map("stages", STAGE, oneOrMore(listOf(TIME)), LeadMapping::getStages, LeadMapping.Builder::stages)
            .oneOrMore("handedOverAt", TIME, LeadMapping::getHandedOverAt, LeadMapping.Builder::handedOverAt)
            .oneOrMore("acceptedAt", TIME, LeadMapping::getAcceptedAt, LeadMapping.Builder::acceptedAt)
            .oneOrMore("rejectedAt", TIME, LeadMapping::getRejectedAt, LeadMapping.Builder::rejectedAt)
            .oneOrMore("rejectionReason", TEXT, LeadMapping::getRejectionReason, LeadMapping.Builder::rejectionReason)
            .oneOrMore("disqualifiedAt", TIME, LeadMapping::getDisqualifiedAt, LeadMapping.Builder::disqualifiedAt)
            .oneOrMore(
                    "disqualificationReason",
                    TEXT,
                    LeadMapping::getDisqualificationReason,
                    LeadMapping.Builder::disqualificationReason)
            .oneOrMore("recycledAt", ENTERED, LeadMapping::getRecycledAt, LeadMapping.Builder::recycledAt)
            .oneOrMore("firstTouchAt", TIME, LeadMapping::getFirstTouchAt, LeadMapping.Builder::firstTouchAt)
            .list("humanTouch", TEST, LeadMapping::getHumanTouch, LeadMapping.Builder::humanTouch)
            .oneOrMore("source", TEXT, LeadMapping::getSource, LeadMapping.Builder::source)
            .oneOrMore("segment", TEXT, LeadMapping::getSegment, LeadMapping.Builder::segment)
            .oneOrMore("priority", TEXT, LeadMapping::getPriority, LeadMapping.Builder::priority)
            .list("touches", TOUCH, LeadMapping::getTouches, LeadMapping.Builder::touches)
            .map("fields", TEXT, TEXT, LeadMapping::getFields, LeadMapping.Builder::fields);

    private LeadMappingShapes() {}
}
