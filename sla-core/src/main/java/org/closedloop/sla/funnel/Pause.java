package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period during which the response clock is stopped, such as "call me after my holidays".
 *
 * <p>The start is inclusive, the end exclusive; a pause without an end continues. Pauses may overlap: time is
 * subtracted once.
 */
@Value.Immutable(builder = false)
public interface Pause extends WithPause {

    /** The instant when the clock stops. */
    @Value.Parameter
    Instant getFrom();

    /** The instant when it resumes; empty if the pause continues. */
    @Value.Parameter
    Optional<Instant> getTo();

    /**
     * Returns a pause that has ended.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    static Pause between(Instant from, Instant to) {
        return ImmutablePause.of(from, Optional.of(to));
    }

    /** Returns a pause that continues. */
    static Pause since(Instant from) {
        return ImmutablePause.of(from, Optional.empty());
    }

    @Value.Check
    default void check() {
        if (getTo().filter(to -> to.isBefore(getFrom())).isPresent()) {
            throw new IllegalArgumentException(
                    "pause from " + getFrom() + " to " + getTo().get() + ": must not end before it starts");
        }
    }
}
