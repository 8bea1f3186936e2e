package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;
import static org.closedloop.sla.json.value.ExclusionShapes.EXCLUSION;

import org.closedloop.sla.evaluation.AppliedExclusion;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowChange;
import org.closedloop.sla.json.shape.ObjectShape;

/** What exclusions changed in a scorecard. */
final class ExclusionEffectShapes {

    static final ObjectShape<AppliedExclusion, AppliedExclusion.Builder> APPLIED = object(
                    "applied-exclusion", AppliedExclusion::builder, AppliedExclusion.Builder::build)
            .required("exclusion", EXCLUSION, AppliedExclusion::getExclusion, AppliedExclusion.Builder::exclusion)
            .required(
                    "origin",
                    enumOf(AppliedExclusion.Origin.class),
                    AppliedExclusion::getOrigin,
                    AppliedExclusion.Builder::origin)
            .optional("recordedOn", DATE, AppliedExclusion::getRecordedOn, AppliedExclusion.Builder::recordedOn)
            .optional("leads", WHOLE, AppliedExclusion::getLeads, AppliedExclusion.Builder::leads)
            .list("absentLeads", TEXT, AppliedExclusion::getAbsentLeads, AppliedExclusion.Builder::absentLeads)
            .optional("workingDays", WHOLE, AppliedExclusion::getWorkingDays, AppliedExclusion.Builder::workingDays);

    static final ObjectShape<WindowChange, WindowChange.Builder> CHANGE = object(
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

    private ExclusionEffectShapes() {}
}
