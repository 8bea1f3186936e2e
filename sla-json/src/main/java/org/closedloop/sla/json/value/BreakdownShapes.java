package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.GroupNaming;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.breakdown.TargetBreakdown;
import org.closedloop.sla.breakdown.WindowBreakdown;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.json.shape.MappedShape;
import org.closedloop.sla.json.shape.ObjectShape;

/** The breakdown by owner or another dimension: target, window, group. */
final class BreakdownShapes {

    static final MappedShape<?, Dimension> DIMENSION = MappedShape.of(TEXT, Dimension::of, Dimension::getName);

    static final ObjectShape<GroupResult, GroupResult.Builder> GROUP = object(
                    "group-result", GroupResult::builder, GroupResult.Builder::build)
            .list("values", ANY_TEXT, GroupResult::getValues, GroupResult.Builder::values)
            .required(
                    "measurement",
                    MeasurementShapes.MEASUREMENT,
                    GroupResult::getMeasurement,
                    GroupResult.Builder::measurement)
            .optional("actual", DECIMAL, GroupResult::getActual, GroupResult.Builder::actual)
            .optional("difference", DECIMAL, GroupResult::getDifference, GroupResult.Builder::difference)
            .optional("sampleSize", WHOLE, GroupResult::getSampleSize, GroupResult.Builder::sampleSize);

    static final ObjectShape<WindowBreakdown, WindowBreakdown.Builder> WINDOW = object(
                    "window-breakdown", WindowBreakdown::builder, WindowBreakdown.Builder::build)
            .required("window", DATE_RANGE, WindowBreakdown::getWindow, WindowBreakdown.Builder::window)
            .optional("required", DECIMAL, WindowBreakdown::getRequired, WindowBreakdown.Builder::required)
            .required("total", MeasurementShapes.MEASUREMENT, WindowBreakdown::getTotal, WindowBreakdown.Builder::total)
            .list("groups", GROUP, WindowBreakdown::getGroups, WindowBreakdown.Builder::groups);

    static final ObjectShape<TargetBreakdown, TargetBreakdown.Builder> TARGET = object(
                    "target-breakdown", TargetBreakdown::builder, TargetBreakdown.Builder::build)
            .required("target", TargetShapes.TARGET, TargetBreakdown::getTarget, TargetBreakdown.Builder::target)
            .list("windows", WINDOW, TargetBreakdown::getWindows, TargetBreakdown.Builder::windows);

    static final ObjectShape<Breakdown, Breakdown.Builder> BREAKDOWN = object(
                    "breakdown", Breakdown::builder, Breakdown.Builder::build)
            .required("agreement", ANY_TEXT, Breakdown::getAgreement, Breakdown.Builder::agreement)
            .required("version", INTEGER, Breakdown::getVersion, Breakdown.Builder::version)
            .required("asOf", DATE, Breakdown::getAsOf, Breakdown.Builder::asOf)
            .set("dimensions", DIMENSION, Breakdown::getDimensions, Breakdown.Builder::dimensions)
            .defaulted(
                    "naming",
                    enumOf(GroupNaming.class),
                    GroupNaming.RECORDED,
                    Breakdown::getNaming,
                    Breakdown.Builder::naming)
            .required("counted", WHOLE, Breakdown::getCounted, Breakdown.Builder::counted)
            .defaulted("skipped", WHOLE, 0L, Breakdown::getSkipped, Breakdown.Builder::skipped)
            .defaulted("otherGroups", WHOLE, 0L, Breakdown::getOtherGroups, Breakdown.Builder::otherGroups)
            .list("targets", TARGET, Breakdown::getTargets, Breakdown.Builder::targets);

    private BreakdownShapes() {}
}
