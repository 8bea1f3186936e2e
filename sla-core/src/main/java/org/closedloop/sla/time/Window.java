package org.closedloop.sla.time;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * A part of an agreement's period in which a target is measured.
 *
 * <p>For an agreement that starts on 15 January and is measured by calendar months, the first window has the range
 * {@code 2026-01-15/2026-01-31} and the whole {@code 2026-01}, so that it is cut. The range always lies within the
 * whole.
 */
@Value.Immutable
public interface Window extends WithWindow {

    /** Returns a window that is not cut. */
    static Window of(DateRange range) {
        return of(range, range);
    }

    /**
     * Returns a window of which the range lies in the agreement's period.
     *
     * @throws IllegalArgumentException if the range does not lie within the whole
     */
    static Window of(DateRange range, DateRange whole) {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(whole, "whole");
        return builder().range(range).whole(whole).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The part that lies in the agreement's period, whose days are measured. */
    DateRange getRange();

    /** The window without the cut. */
    DateRange getWhole();

    /** Returns whether the agreement's period cuts the window short. */
    default boolean isCut() {
        return !getRange().equals(getWhole());
    }

    /** Rejects a range that is not within the whole. */
    @Value.Check
    default void check() {
        if (!getWhole().contains(getRange())) {
            throw new IllegalArgumentException("window '" + getRange() + "': must lie within its whole, " + getWhole());
        }
    }

    /** Builds a window. */
    final class Builder extends ImmutableWindow.Builder {
        Builder() {}
    }
}
