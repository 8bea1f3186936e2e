package org.closedloop.sla.planning;

import java.util.List;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/** The targets of a plan, and the metrics that measure them. */
@Value.Immutable
public interface PlanTargets extends WithPlanTargets {

    /** The metrics, one per target. */
    List<Metric> getMetrics();

    /** The targets, in the order of the funnel. */
    List<Target> getTargets();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds targets. */
    final class Builder extends ImmutablePlanTargets.Builder {}
}
