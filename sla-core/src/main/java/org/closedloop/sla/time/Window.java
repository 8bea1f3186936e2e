package org.closedloop.sla.time;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * One stretch of an agreement's period in which a target is measured.
 *
 * <p>An agreement from 15 January measured by calendar months has a first window whose range is
 * {@code 2026-01-15/2026-01-31}, whose whole is {@code 2026-01}, and which therefore is cut.
 *
 * <p>The range always lies within the whole.
 */
@Value.Immutable
public interface Window extends WithWindow {

    /** A window that nothing cuts. */
    static Window of(DateRange range) {
        return of(range, range);
    }

    /**
     * The part of a window that lies in the agreement's period.
     *
     * @throws IllegalArgumentException if the range does not lie within the whole
     */
    static Window of(DateRange range, DateRange whole) {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(whole, "whole");
        return builder().range(range).whole(whole).build();
    }

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The part that lies in the agreement's period: the days that count. */
    DateRange getRange();

    /** The window as it would be if the period did not cut it. */
    DateRange getWhole();

    /** Whether the agreement's period cuts the window short. */
    default boolean isCut() {
        return !getRange().equals(getWhole());
    }

    /** Refuses a range that sticks out. */
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
