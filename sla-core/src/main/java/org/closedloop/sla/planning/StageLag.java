package org.closedloop.sla.planning;

import java.time.Period;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * How long a lead usually takes from one stage to another.
 *
 * <pre>{@code
 * StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6)); // the sales cycle
 * }</pre>
 */
@Value.Immutable
public interface StageLag extends WithStageLag {

    /** The stage at which it begins. */
    Stage getFrom();

    /** The stage at which it ends. */
    Stage getTo();

    /** The time, in months, weeks or days; not negative, not zero, and at most ten years. */
    Period getTakes();

    /** Rejects a time that leads nowhere. */
    @Value.Check
    default void check() {
        if (getTakes().isNegative() || getTakes().isZero()) {
            throw new IllegalArgumentException(
                    "duration " + getFrom() + " to " + getTo() + ": must be positive, but was " + getTakes());
        }
    }

    /**
     * Returns the duration between these stages.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    static StageLag of(Stage from, Stage to, Period takes) {
        return builder().from(from).to(to).takes(takes).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds durations. */
    final class Builder extends ImmutableStageLag.Builder {}
}
