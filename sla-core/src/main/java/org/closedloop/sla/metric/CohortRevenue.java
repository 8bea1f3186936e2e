package org.closedloop.sla.metric;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The revenue won from the leads that entered a stage within the window, within a time after they entered it: "the MQLs
 * of a quarter bring at least CHF 400 000 within 180 days".
 *
 * <p>A deal counts if it was won, by closing time, within the limit after the lead entered the stage, and not before.
 * If only the {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of either is known, the limit in days is
 * exact. A window is missed only when the last of its leads had its time; before, it is maturing. Currencies and deals
 * without an amount are treated as in {@link Revenue}.
 *
 * <pre>{@code
 * Metric revenue = CohortRevenue.of("mql-revenue", Stage.MQL, TimeLimit.calendarDays(180));
 * }</pre>
 */
@Value.Immutable
public non-sealed interface CohortRevenue extends Metric, WithCohortRevenue {

    /** The stage whose entries are the cohort. */
    Stage getStage();

    /** The time after the entry, in calendar days or business days. */
    TimeLimit getWithin();

    @Override
    default String type() {
        return "cohort-revenue";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getStage(), getWithin());
    }

    @Override
    default List<Stage> stages() {
        return List.of(getStage());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.AMOUNT);
    }

    @Override
    default Optional<TimeLimit> maturity() {
        return Optional.of(getWithin());
    }

    @Override
    default Optional<String> requirement() {
        return Optional.of(getWithin().toString());
    }

    /** A shorter time implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof CohortRevenue lax
                && withId(lax.getId()).withWithin(lax.getWithin()).equals(lax)
                && getWithin().isAtMost(lax.getWithin());
    }

    @Override
    default CycleSelection defaultCycles() {
        return CycleSelection.all();
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Value.Check
    default void check() {
        if (!getWithin().isInDays()) {
            throw new IllegalArgumentException(
                    "metric '" + getId() + "': within must be in days, but was " + getWithin());
        }
    }

    /**
     * Returns the revenue from all leads of a stage.
     *
     * @throws IllegalArgumentException if the time is not in days
     */
    static CohortRevenue of(String id, Stage stage, TimeLimit within) {
        return builder().id(id).stage(stage).within(within).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableCohortRevenue.Builder {}
}
