package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.CYCLES;
import static org.closedloop.sla.json.shape.Scalars.DAY_LIMIT;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.OUTCOME;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.TIME_LIMIT;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ListShape;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.UnionShape;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.joda.money.Money;

/** Clause 7: the metrics, by type; each can be of some leads only. */
public final class MetricShapes {

    static final ObjectShape<LeadFilter, LeadFilter.Builder> LEADS = object(
                    "lead-filter", LeadFilter::builder, LeadFilter.Builder::build)
            .set("sources", TEXT, LeadFilter::getSources, LeadFilter.Builder::sources)
            .set("segments", TEXT, LeadFilter::getSegments, LeadFilter.Builder::segments)
            .set("priorities", TEXT, LeadFilter::getPriorities, LeadFilter.Builder::priorities)
            .map("fields", TEXT, ListShape.setOf(TEXT), MetricShapes::fields, MetricShapes::fields)
            .set("blank", TEXT, LeadFilter::getBlank, LeadFilter.Builder::blank)
            .optional("cycles", CYCLES, LeadFilter::getCycles, LeadFilter.Builder::cycles);

    static final ObjectShape<SegmentWorth, FieldValues> WORTH = object(
                    "segment-worth",
                    FieldValues::new,
                    parts -> SegmentWorth.of(
                            parts.get("closeRate", BigDecimal.class), parts.get("dealSize", Money.class)))
            .required("closeRate", DECIMAL, SegmentWorth::getCloseRate, FieldValues.as("closeRate"))
            .required("dealSize", MONEY, SegmentWorth::getDealSize, FieldValues.as("dealSize"));

    public static final UnionShape<Metric> METRIC = UnionShape.union(Metric.class)
            .or(
                    StageCount.class,
                    object("stage-count", StageCount::builder, StageCount.Builder::build)
                            .required("id", TEXT, StageCount::getId, StageCount.Builder::id)
                            .required("stage", STAGE, StageCount::getStage, StageCount.Builder::stage)
                            .defaulted(
                                    "leads", LEADS, LeadFilter.all(), StageCount::getLeads, StageCount.Builder::leads))
            .or(
                    LeadValue.class,
                    object("lead-value", LeadValue::builder, LeadValue.Builder::build)
                            .required("id", TEXT, LeadValue::getId, LeadValue.Builder::id)
                            .required("stage", STAGE, LeadValue::getStage, LeadValue.Builder::stage)
                            .map("worth", TEXT, WORTH, LeadValue::getWorth, LeadValue.Builder::worth)
                            .defaulted("leads", LEADS, LeadFilter.all(), LeadValue::getLeads, LeadValue.Builder::leads))
            .or(
                    Conversion.class,
                    object("conversion", Conversion::builder, Conversion.Builder::build)
                            .required("id", TEXT, Conversion::getId, Conversion.Builder::id)
                            .required("from", STAGE, Conversion::getFrom, Conversion.Builder::from)
                            .required("to", STAGE, Conversion::getTo, Conversion.Builder::to)
                            .required(
                                    "basis",
                                    enumOf(ConversionBasis.class),
                                    Conversion::getBasis,
                                    Conversion.Builder::basis)
                            .optional("within", DAY_LIMIT, Conversion::getWithin, Conversion.Builder::within)
                            .lessIsStricter()
                            .defaulted(
                                    "leads", LEADS, LeadFilter.all(), Conversion::getLeads, Conversion.Builder::leads))
            .or(
                    Acceptance.class,
                    object("acceptance", Acceptance::builder, Acceptance.Builder::build)
                            .required("id", TEXT, Acceptance::getId, Acceptance.Builder::id)
                            .defaulted(
                                    "leads", LEADS, LeadFilter.all(), Acceptance::getLeads, Acceptance.Builder::leads))
            .or(
                    CloseRate.class,
                    object("close-rate", CloseRate::builder, CloseRate.Builder::build)
                            .required("id", TEXT, CloseRate::getId, CloseRate.Builder::id)
                            .defaulted("leads", LEADS, LeadFilter.all(), CloseRate::getLeads, CloseRate.Builder::leads))
            .or(
                    Revenue.class,
                    object("revenue", Revenue::builder, Revenue.Builder::build)
                            .required("id", TEXT, Revenue::getId, Revenue.Builder::id)
                            .defaulted("leads", LEADS, LeadFilter.all(), Revenue::getLeads, Revenue.Builder::leads))
            .or(
                    AttributedShare.class,
                    object("attributed-share", AttributedShare::builder, AttributedShare.Builder::build)
                            .required("id", TEXT, AttributedShare::getId, AttributedShare.Builder::id)
                            .required("role", ROLE, AttributedShare::getRole, AttributedShare.Builder::role)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    AttributedShare::getLeads,
                                    AttributedShare.Builder::leads))
            .or(
                    ResponseTime.class,
                    object("response-time", ResponseTime::builder, ResponseTime.Builder::build)
                            .required("id", TEXT, ResponseTime::getId, ResponseTime.Builder::id)
                            .required("within", TIME_LIMIT, ResponseTime::getWithin, ResponseTime.Builder::within)
                            .lessIsStricter()
                            .required(
                                    "from", enumOf(ClockStart.class), ResponseTime::getFrom, ResponseTime.Builder::from)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    ResponseTime::getLeads,
                                    ResponseTime.Builder::leads))
            .or(
                    ContactAttempts.class,
                    object("contact-attempts", ContactAttempts::builder, ContactAttempts.Builder::build)
                            .required("id", TEXT, ContactAttempts::getId, ContactAttempts.Builder::id)
                            .required("atLeast", INTEGER, ContactAttempts::getAtLeast, ContactAttempts.Builder::atLeast)
                            .moreIsStricter()
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    ContactAttempts::getLeads,
                                    ContactAttempts.Builder::leads))
            .or(
                    RejectionReasons.class,
                    object("rejection-reasons", RejectionReasons::builder, RejectionReasons.Builder::build)
                            .required("id", TEXT, RejectionReasons::getId, RejectionReasons.Builder::id)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    RejectionReasons::getLeads,
                                    RejectionReasons.Builder::leads))
            .or(
                    RejectionCount.class,
                    object("rejection-count", RejectionCount::builder, RejectionCount.Builder::build)
                            .required("id", TEXT, RejectionCount::getId, RejectionCount.Builder::id)
                            .set("reasons", TEXT, RejectionCount::getReasons, RejectionCount.Builder::reasons)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    RejectionCount::getLeads,
                                    RejectionCount.Builder::leads))
            .or(
                    DisqualificationCount.class,
                    object(
                                    "disqualification-count",
                                    DisqualificationCount::builder,
                                    DisqualificationCount.Builder::build)
                            .required("id", TEXT, DisqualificationCount::getId, DisqualificationCount.Builder::id)
                            .set(
                                    "reasons",
                                    TEXT,
                                    DisqualificationCount::getReasons,
                                    DisqualificationCount.Builder::reasons)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    DisqualificationCount::getLeads,
                                    DisqualificationCount.Builder::leads))
            .or(
                    NonRejection.class,
                    object("non-rejection", NonRejection::builder, NonRejection.Builder::build)
                            .required("id", TEXT, NonRejection::getId, NonRejection.Builder::id)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    NonRejection::getLeads,
                                    NonRejection.Builder::leads))
            .or(
                    Reacceptance.class,
                    object("reacceptance", Reacceptance::builder, Reacceptance.Builder::build)
                            .required("id", TEXT, Reacceptance::getId, Reacceptance.Builder::id)
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    Reacceptance::getLeads,
                                    Reacceptance.Builder::leads))
            .or(
                    Feedback.class,
                    object("feedback", Feedback::builder, Feedback.Builder::build)
                            .required("id", TEXT, Feedback::getId, Feedback.Builder::id)
                            .required("within", TIME_LIMIT, Feedback::getWithin, Feedback.Builder::within)
                            .lessIsStricter()
                            .defaulted("leads", LEADS, LeadFilter.all(), Feedback::getLeads, Feedback.Builder::leads))
            .or(
                    Completeness.class,
                    object("completeness", Completeness::builder, Completeness.Builder::build)
                            .required("id", TEXT, Completeness::getId, Completeness.Builder::id)
                            .set("fields", TEXT, Completeness::getFields, Completeness.Builder::fields)
                            .moreIsStricter()
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    Completeness::getLeads,
                                    Completeness.Builder::leads))
            .or(
                    ReportDelivery.class,
                    object("report-delivery", ReportDelivery::builder, ReportDelivery.Builder::build)
                            .required("id", TEXT, ReportDelivery::getId, ReportDelivery.Builder::id)
                            .required(
                                    "withinDays",
                                    INTEGER,
                                    ReportDelivery::getWithinDays,
                                    ReportDelivery.Builder::withinDays)
                            .lessIsStricter()
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    ReportDelivery::getLeads,
                                    ReportDelivery.Builder::leads))
            .or(
                    StageDuration.class,
                    object("stage-duration", StageDuration::builder, StageDuration.Builder::build)
                            .required("id", TEXT, StageDuration::getId, StageDuration.Builder::id)
                            .required("from", STAGE, StageDuration::getFrom, StageDuration.Builder::from)
                            .required("to", STAGE, StageDuration::getTo, StageDuration.Builder::to)
                            .required("within", TIME_LIMIT, StageDuration::getWithin, StageDuration.Builder::within)
                            .lessIsStricter()
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    StageDuration::getLeads,
                                    StageDuration.Builder::leads))
            .or(
                    SalesCycle.class,
                    object("sales-cycle", SalesCycle::builder, SalesCycle.Builder::build)
                            .required("id", TEXT, SalesCycle::getId, SalesCycle.Builder::id)
                            .optional("from", STAGE, SalesCycle::getFrom, SalesCycle.Builder::from)
                            .required("within", TIME_LIMIT, SalesCycle::getWithin, SalesCycle.Builder::within)
                            .lessIsStricter()
                            .defaulted(
                                    "leads", LEADS, LeadFilter.all(), SalesCycle::getLeads, SalesCycle.Builder::leads))
            .or(
                    DealCount.class,
                    object("deal-count", DealCount::builder, DealCount.Builder::build)
                            .required("id", TEXT, DealCount::getId, DealCount.Builder::id)
                            .required("outcome", OUTCOME, DealCount::getOutcome, DealCount.Builder::outcome)
                            .defaulted("leads", LEADS, LeadFilter.all(), DealCount::getLeads, DealCount.Builder::leads))
            .or(
                    WinRate.class,
                    object("win-rate", WinRate::builder, WinRate.Builder::build)
                            .required("id", TEXT, WinRate::getId, WinRate.Builder::id)
                            .required(
                                    "openDeals",
                                    enumOf(OpenDeals.class),
                                    WinRate::getOpenDeals,
                                    WinRate.Builder::openDeals)
                            .defaulted("leads", LEADS, LeadFilter.all(), WinRate::getLeads, WinRate.Builder::leads))
            .or(
                    DealSize.class,
                    object("deal-size", DealSize::builder, DealSize.Builder::build)
                            .required("id", TEXT, DealSize::getId, DealSize.Builder::id)
                            .required(
                                    "statistic",
                                    enumOf(SizeStatistic.class),
                                    DealSize::getStatistic,
                                    DealSize.Builder::statistic)
                            .defaulted("leads", LEADS, LeadFilter.all(), DealSize::getLeads, DealSize.Builder::leads))
            .or(
                    CohortRevenue.class,
                    object("cohort-revenue", CohortRevenue::builder, CohortRevenue.Builder::build)
                            .required("id", TEXT, CohortRevenue::getId, CohortRevenue.Builder::id)
                            .required("stage", STAGE, CohortRevenue::getStage, CohortRevenue.Builder::stage)
                            .required("within", DAY_LIMIT, CohortRevenue::getWithin, CohortRevenue.Builder::within)
                            .lessIsStricter()
                            .defaulted(
                                    "leads",
                                    LEADS,
                                    LeadFilter.all(),
                                    CohortRevenue::getLeads,
                                    CohortRevenue.Builder::leads));

    private MetricShapes() {}

    private static Map<String, List<String>> fields(LeadFilter leads) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        leads.getFields().forEach(filter -> fields.put(filter.getField(), List.copyOf(filter.getValues())));
        return fields;
    }

    private static void fields(LeadFilter.Builder leads, Map<String, List<String>> fields) {
        fields.forEach((field, values) -> leads.addFields(FieldFilter.of(field, values)));
    }
}
