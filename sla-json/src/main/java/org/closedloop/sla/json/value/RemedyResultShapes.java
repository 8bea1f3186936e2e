package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import org.closedloop.sla.evaluation.AdjustmentResult;
import org.closedloop.sla.evaluation.ReliefCheck;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.evaluation.WindowAdjustment;
import org.closedloop.sla.json.shape.ObjectShape;

/** What follows from misses in a scorecard: checked reliefs, violations, bonus and malus. */
final class RemedyResultShapes {

    static final ObjectShape<ReliefCheck, ReliefCheck.Builder> CHECK = object(
                    "relief-check", ReliefCheck::builder, ReliefCheck.Builder::build)
            .required("relief", RemedyShapes.RELIEF, ReliefCheck::getRelief, ReliefCheck.Builder::relief)
            .required("cause", TargetShapes.TARGET, ReliefCheck::getCause, ReliefCheck.Builder::cause)
            .required(
                    "outcome", enumOf(ReliefCheck.Outcome.class), ReliefCheck::getOutcome, ReliefCheck.Builder::outcome)
            .optional("actual", DECIMAL, ReliefCheck::getActual, ReliefCheck.Builder::actual)
            .optional("threshold", DECIMAL, ReliefCheck::getThreshold, ReliefCheck.Builder::threshold);

    static final ObjectShape<Violation, Violation.Builder> VIOLATION = object(
                    "violation", Violation::builder, Violation.Builder::build)
            .required("escalation", RemedyShapes.ESCALATION, Violation::getEscalation, Violation.Builder::escalation)
            .required("number", INTEGER, Violation::getNumber, Violation.Builder::number)
            .required("target", ANY_TEXT, Violation::getTarget, Violation.Builder::target)
            .list("windows", DATE_RANGE, Violation::getWindows, Violation.Builder::windows)
            .required("day", DATE, Violation::getDay, Violation.Builder::day)
            .optional("step", RemedyShapes.STEP, Violation::getStep, Violation.Builder::step)
            .optional("dueOn", DATE, Violation::getDueOn, Violation.Builder::dueOn);

    static final ObjectShape<WindowAdjustment, WindowAdjustment.Builder> WINDOW = object(
                    "window-adjustment", WindowAdjustment::builder, WindowAdjustment.Builder::build)
            .required("window", DATE_RANGE, WindowAdjustment::getWindow, WindowAdjustment.Builder::window)
            .optional("units", DECIMAL, WindowAdjustment::getUnits, WindowAdjustment.Builder::units)
            .optional("uncapped", MONEY, WindowAdjustment::getUncapped, WindowAdjustment.Builder::uncapped)
            .optional("amount", MONEY, WindowAdjustment::getAmount, WindowAdjustment.Builder::amount)
            .list("unconverted", MONEY, WindowAdjustment::getUnconverted, WindowAdjustment.Builder::unconverted);

    static final ObjectShape<AdjustmentResult, AdjustmentResult.Builder> ADJUSTMENT = object(
                    "adjustment-result", AdjustmentResult::builder, AdjustmentResult.Builder::build)
            .required(
                    "adjustment",
                    RemedyShapes.ADJUSTMENT,
                    AdjustmentResult::getAdjustment,
                    AdjustmentResult.Builder::adjustment)
            .required("debtor", ROLE, AdjustmentResult::getDebtor, AdjustmentResult.Builder::debtor)
            .required("creditor", ROLE, AdjustmentResult::getCreditor, AdjustmentResult.Builder::creditor)
            .list("windows", WINDOW, AdjustmentResult::getWindows, AdjustmentResult.Builder::windows)
            .list("unsettled", DATE_RANGE, AdjustmentResult::getUnsettled, AdjustmentResult.Builder::unsettled)
            .optional("total", MONEY, AdjustmentResult::getTotal, AdjustmentResult.Builder::total);

    private RemedyResultShapes() {}
}
