package org.closedloop.sla.metric;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The share of the leads in one stage that reached another within a limit: "80 % of the MQLs become SQLs within 5
 * business days".
 *
 * <p>A lead belongs to the window in which it enters the first stage. It is late if it reached the second one after the
 * limit, overdue if it did not reach it and the limit has passed, and pending before. It is unmeasured if the second
 * entry is before the first one. If only the {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of either is
 * known, a limit in calendar days is exact, and a lead with another limit is unmeasured.
 *
 * <p>The percentiles of its measurement are of the leads that reached the second stage, in business time; for a limit
 * in calendar days, in elapsed time.
 *
 * <pre>{@code
 * Metric handling = StageDuration.of("mql-handling", Stage.MQL, Stage.SQL, TimeLimit.businessDays(5));
 * }</pre>
 */
@Value.Immutable
public non-sealed interface StageDuration extends Metric, WithStageDuration {

    /** The stage whose entry starts the time. */
    Stage getFrom();

    /** The stage whose entry ends it. */
    Stage getTo();

    /** The limit, in business time, business days or calendar days. */
    TimeLimit getWithin();

    @Override
    default String type() {
        return "stage-duration";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getFrom(), getTo(), getWithin());
    }

    @Override
    default List<Stage> stages() {
        return List.of(getFrom(), getTo());
    }

    @Override
    default Optional<TimeLimit> limit() {
        return Optional.of(getWithin());
    }

    /** A shorter limit implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof StageDuration lax
                && withId(lax.getId()).withWithin(lax.getWithin()).equals(lax)
                && getWithin().isAtMost(lax.getWithin());
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the duration of all leads from one stage to another. */
    static StageDuration of(String id, Stage from, Stage to, TimeLimit within) {
        return builder().id(id).from(from).to(to).within(within).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableStageDuration.Builder {}
}
