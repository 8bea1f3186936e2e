package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowChange;
import org.closedloop.sla.evaluation.WindowExclusion;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;

/** Exclusions, agreed or recorded, and what they changed. */
final class ExclusionShapes {

    static final ObjectShape<TargetExclusion, TargetExclusion.Builder> EXCLUSION = object(
                    "target-exclusion", TargetExclusion::builder, TargetExclusion.Builder::build)
            .required("id", TEXT, TargetExclusion::getId, TargetExclusion.Builder::id)
            .required("reason", TEXT, TargetExclusion::getReason, TargetExclusion.Builder::reason)
            .optional("period", DATE_RANGE, TargetExclusion::getPeriod, TargetExclusion.Builder::period)
            .set("leads", TEXT, TargetExclusion::getLeads, TargetExclusion.Builder::leads)
            .set(
                    "rejectionReasons",
                    TEXT,
                    TargetExclusion::getRejectionReasons,
                    TargetExclusion.Builder::rejectionReasons)
            .set("sources", TEXT, TargetExclusion::getSources, TargetExclusion.Builder::sources)
            .set("segments", TEXT, TargetExclusion::getSegments, TargetExclusion.Builder::segments)
            .list("targets", TEXT, TargetExclusion::getTargets, TargetExclusion.Builder::targets);

    private static final ObjectShape<RecordedExclusion, RecordedExclusion.Builder> RECORDED = object(
                    "recorded-exclusion", RecordedExclusion::builder, RecordedExclusion.Builder::build)
            .required("exclusion", EXCLUSION, RecordedExclusion::getExclusion, RecordedExclusion.Builder::exclusion)
            .required("on", DATE, RecordedExclusion::getOn, RecordedExclusion.Builder::on)
            .map("agreedBy", ROLE, TEXT, RecordedExclusion::getAgreedBy, RecordedExclusion.Builder::agreedBy);

    static final ObjectShape<Exclusions, Exclusions.Builder> EXCLUSIONS = object(
                    "exclusions", Exclusions::builder, Exclusions.Builder::build)
            .required("agreement", TEXT, Exclusions::getAgreement, Exclusions.Builder::agreement)
            .list("recorded", RECORDED, Exclusions::getRecorded, Exclusions.Builder::recorded);

    static final ObjectShape<WindowExclusion, WindowExclusion.Builder> OF_WINDOW = object(
                    "window-exclusion", WindowExclusion::builder, WindowExclusion.Builder::build)
            .list("exclusions", TEXT, WindowExclusion::getExclusions, WindowExclusion.Builder::exclusions)
            .required("days", WHOLE, WindowExclusion::getDays, WindowExclusion.Builder::days)
            .required("left", WHOLE, WindowExclusion::getLeft, WindowExclusion.Builder::left);

    private static final ObjectShape<AppliedExclusion, AppliedExclusion.Builder> APPLIED = object(
                    "applied-exclusion", AppliedExclusion::builder, AppliedExclusion.Builder::build)
            .required("exclusion", EXCLUSION, AppliedExclusion::getExclusion, AppliedExclusion.Builder::exclusion)
            .required(
                    "origin",
                    enumOf(AppliedExclusion.Origin.class),
                    AppliedExclusion::getOrigin,
                    AppliedExclusion.Builder::origin)
            .optional("recordedOn", DATE, AppliedExclusion::getRecordedOn, AppliedExclusion.Builder::recordedOn)
            .optional("leads", WHOLE, AppliedExclusion::getLeads, AppliedExclusion.Builder::leads)
            .optional(
                    "workingDays", WHOLE, AppliedExclusion::getWorkingDays, AppliedExclusion.Builder::workingDays);

    private static final ObjectShape<WindowChange, WindowChange.Builder> CHANGE = object(
                    "window-change", WindowChange::builder, WindowChange.Builder::build)
            .required("target", TargetShapes.TARGET, WindowChange::getTarget, WindowChange.Builder::target)
            .required("window", DATE_RANGE, WindowChange::getWindow, WindowChange.Builder::window)
            .required("verdict", enumOf(Verdict.class), WindowChange::getVerdict, WindowChange.Builder::verdict)
            .required(
                    "verdictWithout",
                    enumOf(Verdict.class),
                    WindowChange::getVerdictWithout,
                    WindowChange.Builder::verdictWithout)
            .required("required", DECIMAL, WindowChange::getRequired, WindowChange.Builder::required)
            .required(
                    "requiredWithout", DECIMAL, WindowChange::getRequiredWithout, WindowChange.Builder::requiredWithout)
            .optional("actual", DECIMAL, WindowChange::getActual, WindowChange.Builder::actual)
            .optional("actualWithout", DECIMAL, WindowChange::getActualWithout, WindowChange.Builder::actualWithout);

    static final ObjectShape<ExclusionEffect, ExclusionEffect.Builder> EFFECT = object(
                    "exclusion-effect", ExclusionEffect::builder, ExclusionEffect.Builder::build)
            .list("exclusions", APPLIED, ExclusionEffect::getExclusions, ExclusionEffect.Builder::exclusions)
            .required(
                    "scoreWithout",
                    ScorecardShapes.SCORE,
                    ExclusionEffect::getScoreWithout,
                    ExclusionEffect.Builder::scoreWithout)
            .list("windows", CHANGE, ExclusionEffect::getWindows, ExclusionEffect.Builder::windows);

    private ExclusionShapes() {}
}
