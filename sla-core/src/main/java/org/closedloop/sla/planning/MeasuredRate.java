package org.closedloop.sla.planning;

import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** A rate that was measured in a past window, with its sample: 137 of 412 in 2025. */
@Value.Immutable
public non-sealed interface MeasuredRate extends StageRate, WithMeasuredRate {

    @Override
    Stage getFrom();

    @Override
    Stage getTo();

    /** The leads or deals that reached the later stage; not negative. */
    long getPart();

    /** The size of the sample: the leads or deals in the earlier stage; positive. */
    long getWhole();

    /** The window in which it was measured. */
    DateRange getWindow();

    @Override
    default PlanFigure figure() {
        return PlanFigure.of(FigureUnit.SHARE, "rate", Rational.of(getPart(), getWhole()), getFrom(), getTo());
    }

    /** Rejects counts that measure nothing. */
    @Value.Check
    default void check() {
        if (getPart() < 0 || getWhole() <= 0) {
            throw new IllegalArgumentException("rate " + getFrom() + " to " + getTo() + " in " + getWindow()
                    + ": must be a part of at least one lead, but was " + getPart() + " of " + getWhole());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rates. */
    final class Builder extends ImmutableMeasuredRate.Builder {}
}
