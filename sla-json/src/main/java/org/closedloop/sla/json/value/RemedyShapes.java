package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.MoneyShapes.MONEY;

import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;

/** Clauses 12 to 14: reliefs, escalations, bonus and malus. */
final class RemedyShapes {

    static final ObjectShape<Relief, Relief.Builder> RELIEF = object("relief", Relief::builder, Relief.Builder::build)
            .required("id", TEXT, Relief::getId, Relief.Builder::id)
            .required("target", TEXT, Relief::getTarget, Relief.Builder::target)
            .required("cause", TEXT, Relief::getCause, Relief.Builder::cause)
            .required("condition", enumOf(ReliefCondition.class), Relief::getCondition, Relief.Builder::condition)
            .optional("fraction", DECIMAL, Relief::getFraction, Relief.Builder::fraction);

    static final ObjectShape<EscalationStep, EscalationStep.Builder> STEP = object(
                    "escalation-step", EscalationStep::builder, EscalationStep.Builder::build)
            .required("violation", INTEGER, EscalationStep::getViolation, EscalationStep.Builder::violation)
            .lessIsStricter()
            .list("informed", TEXT, EscalationStep::getInformed, EscalationStep.Builder::informed)
            .required("deadlineDays", INTEGER, EscalationStep::getDeadlineDays, EscalationStep.Builder::deadlineDays)
            .lessIsStricter()
            .required("action", TEXT, EscalationStep::getAction, EscalationStep.Builder::action);

    static final ObjectShape<Escalation, Escalation.Builder> ESCALATION = object(
                    "escalation", Escalation::builder, Escalation.Builder::build)
            .required("id", TEXT, Escalation::getId, Escalation.Builder::id)
            .optional("target", TEXT, Escalation::getTarget, Escalation.Builder::target)
            .optional("side", ROLE, Escalation::getSide, Escalation.Builder::side)
            .required("misses", INTEGER, Escalation::getMisses, Escalation.Builder::misses)
            .lessIsStricter()
            .required("windows", INTEGER, Escalation::getWindows, Escalation.Builder::windows)
            .moreIsStricter()
            .list("steps", STEP, Escalation::getSteps, Escalation.Builder::steps);

    static final ObjectShape<Adjustment, Adjustment.Builder> ADJUSTMENT = object(
                    "adjustment", Adjustment::builder, Adjustment.Builder::build)
            .required("id", TEXT, Adjustment::getId, Adjustment.Builder::id)
            .required("target", TEXT, Adjustment::getTarget, Adjustment.Builder::target)
            .required("kind", enumOf(Adjustment.Kind.class), Adjustment::getKind, Adjustment.Builder::kind)
            .optional("amount", MONEY, Adjustment::getAmount, Adjustment.Builder::amount)
            .optional("fraction", DECIMAL, Adjustment::getFraction, Adjustment.Builder::fraction)
            .optional("text", TEXT, Adjustment::getText, Adjustment.Builder::text)
            .optional("monthlyCap", MONEY, Adjustment::getMonthlyCap, Adjustment.Builder::monthlyCap)
            .optional("yearlyCap", MONEY, Adjustment::getYearlyCap, Adjustment.Builder::yearlyCap);

    private RemedyShapes() {}
}
