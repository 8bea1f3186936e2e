package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.ROLE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;

import org.closedloop.sla.evaluation.WindowExclusion;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;

/** Exclusions, agreed or recorded. */
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

    static final ObjectShape<RecordedExclusion, RecordedExclusion.Builder> RECORDED = object(
                    "recorded-exclusion", RecordedExclusion::builder, RecordedExclusion.Builder::build)
            .required("exclusion", EXCLUSION, RecordedExclusion::getExclusion, RecordedExclusion.Builder::exclusion)
            .required("recordedOn", DATE, RecordedExclusion::getOn, RecordedExclusion.Builder::on)
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

    private ExclusionShapes() {}
}
