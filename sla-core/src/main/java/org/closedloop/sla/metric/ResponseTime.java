package org.closedloop.sla.metric;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * The share of the leads that was worked within a limit: "95 % of the leads handed over within 4 business hours".
 *
 * <p>The clock starts as agreed, stops at the first contact by a person in sales, and is stopped during pauses. A lead
 * belongs to the window in which its clock starts. It is unmeasured if only the
 * {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day} of the start or the contact is known.
 *
 * <pre>{@code
 * Metric response = ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface ResponseTime extends Metric, WithResponseTime {

    /** The limit, in business time or business days; pauses do not extend a limit in days. */
    TimeLimit getWithin();

    /** The event that starts the clock. */
    ClockStart getFrom();

    @Override
    default String type() {
        return "response-time";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getWithin(), getFrom());
    }

    /** A limit in days has a sentence of its own, because pauses do not extend it. */
    @Override
    default String sentence() {
        return getWithin().isInDays() ? "response-time.days" : "response-time.time";
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(getFrom().getData(), LeadData.FIRST_TOUCH);
    }

    @Override
    default Optional<TimeLimit> limit() {
        return Optional.of(getWithin());
    }

    /** A shorter limit implies a longer one of the same unit. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof ResponseTime lax
                && withId(lax.getId()).withWithin(lax.getWithin()).equals(lax)
                && getWithin().isAtMost(lax.getWithin());
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the response time of all leads. */
    static ResponseTime of(String id, TimeLimit within, ClockStart from) {
        return builder().id(id).within(within).from(from).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableResponseTime.Builder {}
}
