package org.closedloop.sla.json.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.breakdown.TargetBreakdown;
import org.closedloop.sla.breakdown.WindowBreakdown;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.evaluation.AdjustmentResult;
import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.evaluation.MissBudget;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.ReliefCheck;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.ScorecardRemark;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.evaluation.WindowAdjustment;
import org.closedloop.sla.evaluation.WindowChange;
import org.closedloop.sla.evaluation.WindowExclusion;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.BudgetForecast;
import org.closedloop.sla.forecast.BurnAlert;
import org.closedloop.sla.forecast.BurnRate;
import org.closedloop.sla.forecast.ForecastCaveat;
import org.closedloop.sla.forecast.ForecastInterval;
import org.closedloop.sla.forecast.ForecastPrior;
import org.closedloop.sla.forecast.OmittedForecast;
import org.closedloop.sla.forecast.TargetForecast;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.json.shape.Scalars;
import org.closedloop.sla.json.shape.Shape;
import org.closedloop.sla.json.shape.UnionShape;
import org.closedloop.sla.json.shape.WordShape;
import org.closedloop.sla.lifecycle.PartyScore;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowAlignment;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.time.WorkingHours;
import org.closedloop.sla.validation.Severity;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueState;
import org.closedloop.sla.worklist.NotDue;

/**
 * A value inside of documents that is useful by itself, as a field of a host's type, and the form that it has in
 * documents.
 *
 * <p>The values inside of calendars, mappings, import profiles and plans are not among them.
 */
public record DocumentPart<T>(Class<T> type, Shape<T> shape) {

    /** Every part that there is; a type occurs once. */
    public static final List<DocumentPart<?>> ALL = Stream.of(
                    clauses(), terms(), remedies(), leads(), measurements(), results(), forecasts(), texts(), words())
            .flatMap(List::stream)
            .toList();

    private static List<DocumentPart<?>> clauses() {
        return List.of(
                of(Scope.class, ClauseShapes.SCOPE.whole()),
                of(Party.class, ClauseShapes.PARTY.whole()),
                of(Framework.class, ClauseShapes.FRAMEWORK.whole()),
                of(Post.class, ClauseShapes.POST.whole()),
                of(Reporting.class, ClauseShapes.REPORTING.whole()),
                of(Review.class, ClauseShapes.REVIEW.whole()),
                of(Renewal.class, ClauseShapes.RENEWAL.whole()),
                of(Signature.class, ClauseShapes.SIGNATURE));
    }

    /** Clauses 5 to 7; a target, metric or measurement is also read as that of its own type. */
    private static List<DocumentPart<?>> terms() {
        List<DocumentPart<?>> parts = new ArrayList<>(List.of(
                of(Definitions.class, DefinitionShapes.DEFINITIONS),
                of(FunnelStage.class, DefinitionShapes.FUNNEL_STAGE),
                of(ConversionRate.class, DefinitionShapes.CONVERSION_RATE),
                of(DealStage.class, DefinitionShapes.DEAL_STAGE),
                of(RevenueDefinition.class, DefinitionShapes.REVENUE),
                of(Term.class, DefinitionShapes.TERM),
                of(AttributionTerms.class, AttributionShapes.ATTRIBUTION),
                of(AttributionModel.class, AttributionShapes.MODEL),
                of(WindowRule.class, WindowShapes.WINDOW),
                of(LeadFilter.class, MetricShapes.LEADS),
                of(SegmentWorth.class, MetricShapes.WORTH),
                of(Target.class, TargetShapes.TARGET),
                of(Metric.class, MetricShapes.METRIC)));
        TargetShapes.TARGET.alone().forEach(each -> parts.add(of(each)));
        MetricShapes.METRIC.alone().forEach(each -> parts.add(of(each)));
        return parts;
    }

    private static List<DocumentPart<?>> remedies() {
        return List.of(
                of(Relief.class, RemedyShapes.RELIEF),
                of(Escalation.class, RemedyShapes.ESCALATION),
                of(EscalationStep.class, RemedyShapes.STEP),
                of(Adjustment.class, RemedyShapes.ADJUSTMENT),
                of(TargetExclusion.class, ExclusionShapes.EXCLUSION),
                of(RecordedExclusion.class, ExclusionShapes.RECORDED));
    }

    private static List<DocumentPart<?>> leads() {
        return List.of(
                of(Rejection.class, LeadShapes.IN_MILLIS.rejection()),
                of(Disqualification.class, LeadShapes.IN_MILLIS.disqualification()),
                of(LeadCycle.class, LeadShapes.IN_MILLIS.cycle()),
                of(Pause.class, LeadShapes.IN_MILLIS.pause()),
                of(Deal.class, LeadShapes.IN_MILLIS.deal()),
                of(Touch.class, LeadShapes.IN_MILLIS.touch()),
                of(LeadIssue.class, NumbersShapes.ISSUE),
                of(LeadAccount.class, NumbersShapes.ACCOUNT),
                of(LeadCase.class, MeasurementShapes.CASE),
                of(DueLead.class, DueListShapes.LEAD));
    }

    private static List<DocumentPart<?>> measurements() {
        List<DocumentPart<?>> parts = new ArrayList<>(List.of(
                of(WindowNumbers.class, NumbersShapes.WINDOW_NUMBERS),
                of(ReasonCount.class, MeasurementShapes.REASON),
                of(Measurement.class, MeasurementShapes.MEASUREMENT)));
        MeasurementShapes.TYPED.alone().forEach(each -> parts.add(of(each)));
        return parts;
    }

    private static List<DocumentPart<?>> results() {
        return List.of(
                of(Score.class, ScorecardShapes.SCORE),
                of(ScorecardRemark.class, ScorecardShapes.REMARK),
                of(Score.Part.class, ScorecardShapes.PART),
                of(PartyScore.class, HistoryShapes.PARTY),
                of(PartyResult.class, ScorecardShapes.PARTY),
                of(TargetResult.class, ScorecardShapes.TARGET),
                of(WindowResult.class, WindowResultShapes.ALONE),
                of(Pace.class, WindowResultShapes.PACE),
                of(MissBudget.class, WindowResultShapes.MISS_BUDGET),
                of(FunnelSummary.class, ScorecardShapes.FUNNEL),
                of(ReliefCheck.class, RemedyResultShapes.CHECK),
                of(Violation.class, RemedyResultShapes.VIOLATION),
                of(AdjustmentResult.class, RemedyResultShapes.ADJUSTMENT),
                of(WindowAdjustment.class, RemedyResultShapes.WINDOW),
                of(ExclusionEffect.class, ExclusionEffectShapes.EFFECT),
                of(AppliedExclusion.class, ExclusionEffectShapes.APPLIED),
                of(WindowChange.class, ExclusionEffectShapes.CHANGE),
                of(WindowExclusion.class, ExclusionShapes.OF_WINDOW),
                of(TargetBreakdown.class, BreakdownShapes.TARGET),
                of(WindowBreakdown.class, BreakdownShapes.WINDOW),
                of(GroupResult.class, BreakdownShapes.GROUP));
    }

    private static List<DocumentPart<?>> forecasts() {
        return List.of(
                of(TargetForecast.class, ForecastShapes.TARGET),
                of(WindowForecast.class, ForecastShapes.ALONE),
                of(ForecastInterval.class, ForecastShapes.INTERVAL),
                of(ForecastPrior.class, ForecastShapes.PRIOR),
                of(BudgetForecast.class, ForecastShapes.BUDGET),
                of(BurnRate.class, ForecastShapes.BURN_RATE),
                of(OmittedForecast.class, ForecastShapes.OMISSION));
    }

    private static List<DocumentPart<?>> texts() {
        return List.of(
                of(Stage.class, Scalars.STAGE),
                of(Dimension.class, BreakdownShapes.DIMENSION),
                of(EventTime.class, Scalars.TIME),
                of(DateRange.class, Scalars.DATE_RANGE),
                of(TimeLimit.class, Scalars.TIME_LIMIT),
                of(WorkingHours.class, Scalars.WORKING_HOURS));
    }

    private static List<DocumentPart<?>> words() {
        return List.of(
                word(Role.class),
                word(DealOutcome.class),
                word(Verdict.class),
                word(ScorecardRemark.Kind.class),
                word(Severity.class),
                word(WindowLength.class),
                word(WindowAlignment.class),
                word(CutWindow.class),
                word(ConversionBasis.class),
                word(ClockStart.class),
                word(OpenDeals.class),
                word(SizeStatistic.class),
                word(RevenueDefinition.Basis.class),
                word(Renewal.Mode.class),
                word(ReliefCondition.class),
                word(ReliefCheck.Outcome.class),
                word(Adjustment.Kind.class),
                word(AppliedExclusion.Origin.class),
                word(LeadIssue.Effect.class),
                word(LeadCase.Kind.class),
                word(DueState.class),
                word(NotDue.class),
                word(BurnAlert.class),
                word(ForecastCaveat.class),
                word(OmittedForecast.Reason.class));
    }

    private static <T> DocumentPart<T> of(Class<T> type, Shape<T> shape) {
        return new DocumentPart<>(type, shape);
    }

    private static <T> DocumentPart<T> of(UnionShape<T> only) {
        return new DocumentPart<>(only.javaType(), only);
    }

    private static <E extends Enum<E>> DocumentPart<E> word(Class<E> type) {
        return new DocumentPart<>(type, WordShape.enumOf(type));
    }
}
