package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.value.PropertyTestShapes.TEST;
import static org.closedloop.sla.json.value.TimeSourceShapes.TIME;

import java.util.Optional;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.json.shape.EitherShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.NumberShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;

/** The properties of a deal in a mapping. */
final class DealMappingShapes {

    private static final ObjectShape<AmountSource, FieldValues> WITH_CURRENCY = object(
                    "amount-source", FieldValues::new, DealMappingShapes::amount)
            .required("property", TEXT, AmountSource::getProperty, FieldValues.as("property"))
            .optional("currency", TEXT, AmountSource::getCurrencyProperty, FieldValues.as("currency"));

    /** The property that holds it, or an object that also names the one that holds its currency. */
    private static final EitherShape<AmountSource> AMOUNT = EitherShape.either(
            MappedShape.of(TEXT, AmountSource::of, AmountSource::getProperty),
            WITH_CURRENCY,
            amount -> amount.getCurrencyProperty().isEmpty());

    static final ObjectShape<DealMapping, DealMapping.Builder> DEAL = object(
                    "deal-mapping", DealMapping::builder, DealMapping.Builder::build)
            .optional("id", TEXT, DealMapping::getId, DealMapping.Builder::id)
            .oneOrMore("lead", TEXT, DealMapping::getLead, DealMapping.Builder::lead)
            .optional("stage", TEXT, DealMapping::getStage, DealMapping.Builder::stage)
            .optional(
                    "outcome",
                    WordShape.enumOf(DealOutcome.class),
                    DealMapping::getOutcome,
                    DealMapping.Builder::outcome)
            .oneOrMoreUnique("won", TEXT, DealMapping::getWon, DealMapping.Builder::won)
            .oneOrMoreUnique("lost", TEXT, DealMapping::getLost, DealMapping.Builder::lost)
            .optional("closedFlag", TEXT, DealMapping::getClosedFlag, DealMapping.Builder::closedFlag)
            .optional("wonFlag", TEXT, DealMapping::getWonFlag, DealMapping.Builder::wonFlag)
            .oneOrMore("wonWhen", TEST, DealMapping::getWonWhen, DealMapping.Builder::wonWhen)
            .oneOrMore("lostWhen", TEST, DealMapping::getLostWhen, DealMapping.Builder::lostWhen)
            .optional("probability", TEXT, DealMapping::getProbability, DealMapping.Builder::probability)
            .defaulted(
                    "certainty",
                    NumberShape.decimal(),
                    DealMapping.HUNDRED,
                    DealMapping::getCertainty,
                    DealMapping.Builder::certainty)
            .optional("pipeline", TEXT, DealMapping::getPipeline, DealMapping.Builder::pipeline)
            .oneOrMoreUnique("pipelines", TEXT, DealMapping::getPipelines, DealMapping.Builder::pipelines)
            .oneOrMore("createdAt", TIME, DealMapping::getCreatedAt, DealMapping.Builder::createdAt)
            .oneOrMore("closedAt", TIME, DealMapping::getClosedAt, DealMapping.Builder::closedAt)
            .oneOrMore("reportedBackAt", TIME, DealMapping::getReportedBackAt, DealMapping.Builder::reportedBackAt)
            .oneOrMore("amounts", AMOUNT, DealMapping::getAmounts, DealMapping.Builder::amounts)
            .oneOrMore("lossReason", TEXT, DealMapping::getLossReason, DealMapping.Builder::lossReason)
            .oneOrMore("source", TEXT, DealMapping::getSource, DealMapping.Builder::source);

    private DealMappingShapes() {}

    private static AmountSource amount(FieldValues parts) {
        String property = parts.get("property", String.class);
        Optional<String> currency = parts.find("currency", String.class);
        return currency.isPresent() ? AmountSource.of(property, currency.get()) : AmountSource.of(property);
    }
}
