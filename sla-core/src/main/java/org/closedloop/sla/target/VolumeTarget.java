package org.closedloop.sla.target;

import jakarta.validation.constraints.Positive;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;

/**
 * A target for a number of leads per window: "Marketing hands over at least 120 SQLs a month".
 *
 * <pre>{@code
 * Target volume = Target.volume("sql-volume")
 *         .responsible(Role.MARKETING)
 *         .metric("sqls")
 *         .atLeast(120)
 *         .window(WindowRule.monthly())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public non-sealed interface VolumeTarget extends Target, WithVolumeTarget {

    /** The threshold for a full window; positive. */
    @Positive(message = "{SLA-T04}")
    long getAtLeast();

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.COUNT;
    }

    /** Returns a target with weight 1, no tolerance and no consequence. */
    static VolumeTarget of(String id, Role responsible, String metric, long atLeast, WindowRule window) {
        return builder()
                .id(id)
                .responsible(responsible)
                .metric(metric)
                .atLeast(atLeast)
                .window(window)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this target. */
    final class Builder extends ImmutableVolumeTarget.Builder {}
}
