package org.closedloop.sla.metric;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The share of the closed deals that was reported back to marketing within a limit after the close: "revenue and
 * attribution within 1 business day". A deal belongs to the window of its close. It is unmeasured if only the
 * {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of the close or the report is known.
 */
@Value.Immutable
public non-sealed interface Feedback extends Metric, WithFeedback {

    /** The limit after the close, in business time or business days. */
    TimeLimit getWithin();

    @Override
    default String type() {
        return "feedback";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getWithin());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.CLOSE, LeadData.REPORT_BACK);
    }

    @Override
    default Optional<TimeLimit> limit() {
        return Optional.of(getWithin());
    }

    /** A shorter limit implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof Feedback lax
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

    /** Returns the feedback on all deals. */
    static Feedback of(String id, TimeLimit within) {
        return builder().id(id).within(within).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableFeedback.Builder {}
}
