package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.NumbersShapes.ACCOUNT;

import java.math.BigDecimal;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.ScorecardRemark;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;

/** The scorecard: total, party, target, window, each with what explains it. */
final class ScorecardShapes {

    static final ObjectShape<Score.Part, FieldValues> PART = object(
                    "score-part", FieldValues::new, ScorecardShapes::part)
            .required("target", ANY_TEXT, Score.Part::getTarget, FieldValues.as("target"))
            .required("weight", DECIMAL, Score.Part::getWeight, FieldValues.as("weight"))
            .optional("attainment", DECIMAL, Score.Part::getAttainment, FieldValues.as("attainment"));

    static final ObjectShape<Score, Score.Builder> SCORE = object("score", Score::builder, Score.Builder::build)
            .optional("value", DECIMAL, Score::getValue, Score.Builder::value)
            .list("parts", PART, Score::getParts, Score.Builder::parts);

    static final ObjectShape<TargetResult, TargetResult.Builder> TARGET = object(
                    "target-result", TargetResult::builder, WindowResultShapes::withTarget)
            .required("target", TargetShapes.TARGET, TargetResult::getTarget, TargetResult.Builder::target)
            .required("metric", MetricShapes.METRIC, TargetResult::getMetric, TargetResult.Builder::metric)
            .optional("attainment", DECIMAL, TargetResult::getAttainment, TargetResult.Builder::attainment)
            .list("windows", WindowResultShapes.WINDOW, TargetResult::getWindows, TargetResult.Builder::windows);

    static final ObjectShape<PartyResult, PartyResult.Builder> PARTY = object(
                    "party-result", PartyResult::builder, PartyResult.Builder::build)
            .required("role", ROLE, PartyResult::getRole, PartyResult.Builder::role)
            .required("function", ANY_TEXT, PartyResult::getFunction, PartyResult.Builder::function)
            .required("score", SCORE, PartyResult::getScore, PartyResult.Builder::score)
            .optional(
                    "scoreWithoutRelief",
                    SCORE,
                    PartyResult::getScoreWithoutRelief,
                    PartyResult.Builder::scoreWithoutRelief)
            .list("targets", TARGET, PartyResult::getTargets, PartyResult.Builder::targets);

    static final ObjectShape<FunnelSummary, FunnelSummary.Builder> FUNNEL = object(
                    "funnel-summary", FunnelSummary::builder, FunnelSummary.Builder::build)
            .map("stages", STAGE, WHOLE, FunnelSummary::getStages, FunnelSummary.Builder::stages)
            .map("rates", ANY_TEXT, MeasurementShapes.RATIO, FunnelSummary::getRates, FunnelSummary.Builder::rates)
            .optional("deals", MeasurementShapes.RATIO, FunnelSummary::getDeals, FunnelSummary.Builder::deals)
            .optional("revenue", MeasurementShapes.AMOUNT, FunnelSummary::getRevenue, FunnelSummary.Builder::revenue);

    static final ObjectShape<ScorecardRemark, ScorecardRemark.Builder> REMARK = object(
                    "scorecard-remark", ScorecardRemark::builder, ScorecardRemark.Builder::build)
            .required(
                    "kind", enumOf(ScorecardRemark.Kind.class), ScorecardRemark::getKind, ScorecardRemark.Builder::kind)
            .required("asOf", DATE, ScorecardRemark::getAsOf, ScorecardRemark.Builder::asOf)
            .optional("day", DATE, ScorecardRemark::getDay, ScorecardRemark.Builder::day)
            .optional("workingDays", WHOLE, ScorecardRemark::getWorkingDays, ScorecardRemark.Builder::workingDays)
            .optional("calendarZone", ZONE, ScorecardRemark::getCalendarZone, ScorecardRemark.Builder::calendarZone)
            .optional("agreementZone", ZONE, ScorecardRemark::getAgreementZone, ScorecardRemark.Builder::agreementZone);

    static final ObjectShape<Scorecard, Scorecard.Builder> SCORECARD = object(
                    "scorecard", Scorecard::builder, Scorecard.Builder::build)
            .required("agreement", ANY_TEXT, Scorecard::getAgreement, Scorecard.Builder::agreement)
            .required("version", INTEGER, Scorecard::getVersion, Scorecard.Builder::version)
            .required("company", ANY_TEXT, Scorecard::getCompany, Scorecard.Builder::company)
            .required("period", DATE_RANGE, Scorecard::getPeriod, Scorecard.Builder::period)
            .required("asOf", DATE, Scorecard::getAsOf, Scorecard.Builder::asOf)
            .list("remarks", REMARK, Scorecard::getRemarks, Scorecard.Builder::remarks)
            .required("score", SCORE, Scorecard::getScore, Scorecard.Builder::score)
            .optional(
                    "scoreWithoutRelief",
                    SCORE,
                    Scorecard::getScoreWithoutRelief,
                    Scorecard.Builder::scoreWithoutRelief)
            .list("parties", PARTY, Scorecard::getParties, Scorecard.Builder::parties)
            .required("funnel", FUNNEL, Scorecard::getFunnel, Scorecard.Builder::funnel)
            .optional("account", ACCOUNT, Scorecard::getAccount, Scorecard.Builder::account)
            .list("violations", RemedyResultShapes.VIOLATION, Scorecard::getViolations, Scorecard.Builder::violations)
            .list(
                    "adjustments",
                    RemedyResultShapes.ADJUSTMENT,
                    Scorecard::getAdjustments,
                    Scorecard.Builder::adjustments)
            .optional(
                    "exclusions",
                    ExclusionEffectShapes.EFFECT,
                    Scorecard::getExclusions,
                    Scorecard.Builder::exclusions);

    private ScorecardShapes() {}

    private static Score.Part part(FieldValues parts) {
        String target = parts.get("target", String.class);
        BigDecimal weight = parts.get("weight", BigDecimal.class);
        return parts.find("attainment", BigDecimal.class)
                .map(attainment -> Score.Part.of(target, weight, attainment))
                .orElseGet(() -> Score.Part.leftOut(target, weight));
    }
}
