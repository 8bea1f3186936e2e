package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import org.closedloop.sla.evaluation.MissBudget;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;

/** The result of a target in a window. The target is written once, above its windows. */
final class WindowResultShapes {

    /** Holds the place of the target until {@link #withTarget} knows it. */
    static final Target ABOVE = Target.volume("above")
            .responsible(Role.MARKETING)
            .metric("above")
            .atLeast(1)
            .window(WindowRule.monthly())
            .build();

    static final ObjectShape<Pace, Pace.Builder> PACE = object("pace", Pace::builder, Pace.Builder::build)
            .required("elapsedDays", WHOLE, Pace::getElapsedDays, Pace.Builder::elapsedDays)
            .required("totalDays", WHOLE, Pace::getTotalDays, Pace.Builder::totalDays)
            .required("expected", DECIMAL, Pace::getExpected, Pace.Builder::expected)
            .required("projected", DECIMAL, Pace::getProjected, Pace.Builder::projected)
            .required("ratio", DECIMAL, Pace::getRatio, Pace.Builder::ratio)
            .optional("tooFastFrom", DECIMAL, Pace::getTooFastFrom, Pace.Builder::tooFastFrom);

    static final ObjectShape<MissBudget, MissBudget.Builder> MISS_BUDGET = object(
                    "miss-budget", MissBudget::builder, MissBudget.Builder::build)
            .required("allowed", WHOLE, MissBudget::getAllowed, MissBudget.Builder::allowed)
            .required("used", WHOLE, MissBudget::getUsed, MissBudget.Builder::used)
            .optional("burnRate", DECIMAL, MissBudget::getBurnRate, MissBudget.Builder::burnRate)
            .optional("runsOutOn", DATE, MissBudget::getRunsOutOn, MissBudget.Builder::runsOutOn);

    static final ObjectShape<WindowResult, WindowResult.Builder> WINDOW = object(
                    "window-result", () -> WindowResult.builder().target(ABOVE), WindowResult.Builder::build)
            .required("window", DATE_RANGE, WindowResult::getWindow, WindowResult.Builder::window)
            .required("verdict", enumOf(Verdict.class), WindowResult::getVerdict, WindowResult.Builder::verdict)
            .required("required", DECIMAL, WindowResult::getRequired, WindowResult.Builder::required)
            .optional("actual", DECIMAL, WindowResult::getActual, WindowResult.Builder::actual)
            .optional("attainment", DECIMAL, WindowResult::getAttainment, WindowResult.Builder::attainment)
            .optional(
                    "exclusion", ExclusionShapes.OF_WINDOW, WindowResult::getExclusion, WindowResult.Builder::exclusion)
            .optional("dueOn", DATE, WindowResult::getDueOn, WindowResult.Builder::dueOn)
            .optional("matureOn", DATE, WindowResult::getMatureOn, WindowResult.Builder::matureOn)
            .optional("pace", PACE, WindowResult::getPace, WindowResult.Builder::pace)
            .optional("missBudget", MISS_BUDGET, WindowResult::getMissBudget, WindowResult.Builder::missBudget)
            .optional(
                    "measurement",
                    MeasurementShapes.MEASUREMENT,
                    WindowResult::getMeasurement,
                    WindowResult.Builder::measurement)
            .list(
                    "reliefChecks",
                    RemedyResultShapes.CHECK,
                    WindowResult::getReliefChecks,
                    WindowResult.Builder::reliefChecks);

    /** A result by itself, which has its target. */
    static final ObjectShape<WindowResult, WindowResult.Builder> ALONE =
            WINDOW.required("target", TargetShapes.TARGET, WindowResult::getTarget, WindowResult.Builder::target);

    private WindowResultShapes() {}

    /** The result with its target in each window, too. */
    static TargetResult withTarget(TargetResult.Builder builder) {
        TargetResult result = builder.build();
        return result.withWindows(result.getWindows().stream()
                .map(window -> window.withTarget(result.getTarget()))
                .toList());
    }
}
