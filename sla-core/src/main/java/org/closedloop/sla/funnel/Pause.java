package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time during which the response clock stands still, such as "call me after my holidays".
 *
 * <p>From inclusive to exclusive; a pause without an end goes on. Pauses may overlap: time is never subtracted twice.
 */
@Value.Immutable(builder = false)
public interface Pause extends WithPause {

    /** When the clock stops. */
    @Value.Parameter
    Instant getFrom();

    /** When it goes on, or empty while it stands. */
    @Value.Parameter
    Optional<Instant> getTo();

    /**
     * A pause that is over.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    static Pause between(Instant from, Instant to) {
        return ImmutablePause.of(from, Optional.of(to));
    }

    /** A pause that still goes on. */
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
