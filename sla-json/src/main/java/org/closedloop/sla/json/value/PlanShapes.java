package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.CURRENCY;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.PERIOD;
import static org.closedloop.sla.json.shape.Scalars.STAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.shape.ChoiceShape;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;
import org.closedloop.sla.planning.MeasuredRate;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanCosts;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.Recruit;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageRounding;
import org.closedloop.sla.planning.TypedRate;

/**
 * A plan. A rate is <code>{from: mql, to: sql, rate: 0.3}</code>, or has {@code part}, {@code whole} and
 * {@code window}.
 */
final class PlanShapes {

    private static final ChoiceShape<StageRate> RATE = ChoiceShape.choice(StageRate.class)
            .or(
                    TypedRate.class,
                    object("typed-rate", TypedRate::builder, TypedRate.Builder::build)
                            .describedAs("StageRate")
                            .required("from", STAGE, TypedRate::getFrom, TypedRate.Builder::from)
                            .required("to", STAGE, TypedRate::getTo, TypedRate.Builder::to)
                            .required("rate", DECIMAL, TypedRate::getRate, TypedRate.Builder::rate))
            .or(
                    MeasuredRate.class,
                    object("measured-rate", MeasuredRate::builder, MeasuredRate.Builder::build)
                            .describedAs("StageRate")
                            .required("from", STAGE, MeasuredRate::getFrom, MeasuredRate.Builder::from)
                            .required("to", STAGE, MeasuredRate::getTo, MeasuredRate.Builder::to)
                            .required("part", WHOLE, MeasuredRate::getPart, MeasuredRate.Builder::part)
                            .required("whole", WHOLE, MeasuredRate::getWhole, MeasuredRate.Builder::whole)
                            .required("window", DATE_RANGE, MeasuredRate::getWindow, MeasuredRate.Builder::window));

    private static final ObjectShape<PlanGoal, PlanGoal.Builder> GOAL = object(
                    "plan-goal", PlanGoal::builder, PlanGoal.Builder::build)
            .optional("region", TEXT, PlanGoal::getRegion, PlanGoal.Builder::region)
            .optional("segment", TEXT, PlanGoal::getSegment, PlanGoal.Builder::segment)
            .required("period", DATE_RANGE, PlanGoal::getPeriod, PlanGoal.Builder::period)
            .required("revenue", MONEY, PlanGoal::getRevenue, PlanGoal.Builder::revenue)
            .defaulted(
                    "marketingShare",
                    DECIMAL,
                    BigDecimal.ONE,
                    PlanGoal::getMarketingShare,
                    PlanGoal.Builder::marketingShare)
            .optional("dealSize", MONEY, PlanGoal::getDealSize, PlanGoal.Builder::dealSize)
            .list("rates", RATE, PlanGoal::getRates, PlanGoal.Builder::rates);

    private static final ObjectShape<StageLag, StageLag.Builder> DURATION = object(
                    "stage-lag", StageLag::builder, StageLag.Builder::build)
            .required("from", STAGE, StageLag::getFrom, StageLag.Builder::from)
            .required("to", STAGE, StageLag::getTo, StageLag.Builder::to)
            .required("takes", PERIOD, StageLag::getTakes, StageLag.Builder::takes);

    private static final ObjectShape<Recruit, FieldValues> RECRUIT = object(
                    "recruit",
                    FieldValues::new,
                    parts -> Recruit.of(parts.get("from", LocalDate.class), parts.get("number", Integer.class)))
            .required("from", DATE, Recruit::getFrom, FieldValues.as("from"))
            .required("number", INTEGER, Recruit::getNumber, FieldValues.as("number"));

    private static final ObjectShape<SalesTeam, SalesTeam.Builder> TEAM = object(
                    "sales-team", SalesTeam::builder, SalesTeam.Builder::build)
            .required("reps", INTEGER, SalesTeam::getReps, SalesTeam.Builder::reps)
            .required("monthlyQuota", MONEY, SalesTeam::getMonthlyQuota, SalesTeam.Builder::monthlyQuota)
            .defaulted("attainment", DECIMAL, BigDecimal.ONE, SalesTeam::getAttainment, SalesTeam.Builder::attainment)
            .list("ramp", DECIMAL, SalesTeam::getRamp, SalesTeam.Builder::ramp)
            .list("recruits", RECRUIT, SalesTeam::getRecruits, SalesTeam.Builder::recruits);

    private static final ObjectShape<PlanCosts, PlanCosts.Builder> COSTS = object(
                    "plan-costs", PlanCosts::builder, PlanCosts.Builder::build)
            .map("perLead", STAGE, MONEY, PlanCosts::getPerLead, PlanCosts.Builder::perLead)
            .map("channels", TEXT, MONEY, PlanCosts::getChannels, PlanCosts.Builder::channels)
            .map("other", TEXT, MONEY, PlanCosts::getOther, PlanCosts.Builder::other);

    static final ObjectShape<Plan, Plan.Builder> PLAN = object("plan", Plan::builder, Plan.Builder::build)
            .required("id", TEXT, Plan::getId, Plan.Builder::id)
            .optional("company", TEXT, Plan::getCompany, Plan.Builder::company)
            .required("currency", CURRENCY, Plan::getCurrency, Plan.Builder::currency)
            .optional("start", DATE, Plan::getStart, Plan.Builder::start)
            .list("goals", GOAL, Plan::getGoals, Plan.Builder::goals)
            .required("dealSize", MONEY, Plan::getDealSize, Plan.Builder::dealSize)
            .list("rates", RATE, Plan::getRates, Plan.Builder::rates)
            .list("durations", DURATION, Plan::getDurations, Plan.Builder::durations)
            .defaulted("handOver", STAGE, Stage.SQL, Plan::getHandOver, Plan.Builder::handOver)
            .defaulted(
                    "rounding",
                    WordShape.enumOf(StageRounding.class),
                    StageRounding.ONCE,
                    Plan::getRounding,
                    Plan.Builder::rounding)
            .optional("team", TEAM, Plan::getTeam, Plan.Builder::team)
            .defaulted("costs", COSTS, PlanCosts.none(), Plan::getCosts, Plan.Builder::costs)
            .optional("margin", DECIMAL, Plan::getMargin, Plan.Builder::margin);

    private PlanShapes() {}
}
