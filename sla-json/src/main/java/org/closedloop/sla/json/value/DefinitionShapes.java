package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.CURRENCY;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.metric.ConversionBasis;

/** Clause 5: what the words mean. */
final class DefinitionShapes {

    static final ObjectShape<FunnelStage, FunnelStage.Builder> FUNNEL_STAGE = object(
                    "funnel-stage", FunnelStage::builder, FunnelStage.Builder::build)
            .required("stage", STAGE, FunnelStage::getStage, FunnelStage.Builder::stage)
            .required("meaning", TEXT, FunnelStage::getMeaning, FunnelStage.Builder::meaning)
            .list("criteria", TEXT, FunnelStage::getCriteria, FunnelStage.Builder::criteria);

    static final ObjectShape<ConversionRate, ConversionRate.Builder> CONVERSION_RATE = object(
                    "conversion-rate", ConversionRate::builder, ConversionRate.Builder::build)
            .required("name", TEXT, ConversionRate::getName, ConversionRate.Builder::name)
            .required("from", STAGE, ConversionRate::getFrom, ConversionRate.Builder::from)
            .required("to", STAGE, ConversionRate::getTo, ConversionRate.Builder::to)
            .required("basis", enumOf(ConversionBasis.class), ConversionRate::getBasis, ConversionRate.Builder::basis);

    static final ObjectShape<DealStage, DealStage.Builder> DEAL_STAGE = object(
                    "deal-stage", DealStage::builder, DealStage.Builder::build)
            .required("name", TEXT, DealStage::getName, DealStage.Builder::name)
            .required("outcome", enumOf(DealOutcome.class), DealStage::getOutcome, DealStage.Builder::outcome)
            .optional("probability", DECIMAL, DealStage::getProbability, DealStage.Builder::probability);

    static final ObjectShape<RevenueDefinition, RevenueDefinition.Builder> REVENUE = object(
                    "revenue-definition", RevenueDefinition::builder, RevenueDefinition.Builder::build)
            .required("currency", CURRENCY, RevenueDefinition::getCurrency, RevenueDefinition.Builder::currency)
            .required(
                    "basis",
                    enumOf(RevenueDefinition.Basis.class),
                    RevenueDefinition::getBasis,
                    RevenueDefinition.Builder::basis)
            .required("recognition", TEXT, RevenueDefinition::getRecognition, RevenueDefinition.Builder::recognition);

    static final ObjectShape<Term, Term.Builder> TERM = object("term", Term::builder, Term.Builder::build)
            .required("name", TEXT, Term::getName, Term.Builder::name)
            .required("meaning", TEXT, Term::getMeaning, Term.Builder::meaning);

    static final ObjectShape<Definitions, Definitions.Builder> DEFINITIONS = object(
                    "definitions", Definitions::builder, Definitions.Builder::build)
            .list("stages", FUNNEL_STAGE, Definitions::getStages, Definitions.Builder::stages)
            .list(
                    "conversionRates",
                    CONVERSION_RATE,
                    Definitions::getConversionRates,
                    Definitions.Builder::conversionRates)
            .optional("closeRate", TEXT, Definitions::getCloseRate, Definitions.Builder::closeRate)
            .optional(
                    "attribution",
                    AttributionShapes.ATTRIBUTION,
                    Definitions::getAttribution,
                    Definitions.Builder::attribution)
            .list("dealStages", DEAL_STAGE, Definitions::getDealStages, Definitions.Builder::dealStages)
            .optional("revenue", REVENUE, Definitions::getRevenue, Definitions.Builder::revenue)
            .list("terms", TERM, Definitions::getTerms, Definitions.Builder::terms);

    /** In a draft. */
    static final ObjectShape<Definitions, Definitions.Builder> DRAFT = DEFINITIONS.opened();

    private DefinitionShapes() {}
}
