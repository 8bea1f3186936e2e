package org.closedloop.sla.metric;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The share of the won deals that were closed within a limit: "75 % of the deals are won within 90 days of the first
 * contact".
 *
 * <p>The time starts when the lead is created, or when it enters a stage, and ends with the close of its deal. A deal
 * belongs to the window of its close; open and lost deals do not count. A deal is unmeasured if its start is unknown or
 * after its close, or if only the {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of either is known and
 * the limit is not in calendar days.
 *
 * <p>The percentiles of its measurement are in business time; for a limit in calendar days, in elapsed time.
 *
 * <pre>{@code
 * Metric cycle = SalesCycle.from("sales-cycle", Stage.SQL, TimeLimit.calendarDays(90));
 * }</pre>
 */
@Value.Immutable
public non-sealed interface SalesCycle extends Metric, WithSalesCycle {

    /** The stage whose entry starts the time; empty for the creation of the lead. */
    Optional<Stage> getFrom();

    /** The limit, in business time, business days or calendar days. */
    TimeLimit getWithin();

    @Override
    default String type() {
        return "sales-cycle";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return getFrom().<List<Object>>map(stage -> List.of(getWithin(), stage)).orElseGet(() -> List.of(getWithin()));
    }

    @Override
    default String sentence() {
        return getFrom().isPresent() ? "sales-cycle.STAGE" : "sales-cycle.CREATION";
    }

    @Override
    default boolean isTimedInCalendarDays() {
        return getWithin().getCalendarDays().isPresent();
    }

    @Override
    default List<Stage> stages() {
        return getFrom().stream().toList();
    }

    @Override
    default List<LeadData> ownNeeds() {
        return getFrom().isPresent() ? List.of(LeadData.CLOSE) : List.of(LeadData.CREATION, LeadData.CLOSE);
    }

    @Override
    default Optional<String> requirement() {
        return Optional.of(getWithin().toString());
    }

    /** A shorter limit implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof SalesCycle lax
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

    /** Returns the sales cycle of all won deals from a stage to the close. */
    static SalesCycle from(String id, Stage from, TimeLimit within) {
        return builder().id(id).from(from).within(within).build();
    }

    /** Returns the sales cycle of all won deals from the creation of the lead to the close. */
    static SalesCycle fromCreation(String id, TimeLimit within) {
        return builder().id(id).within(within).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableSalesCycle.Builder {}
}
