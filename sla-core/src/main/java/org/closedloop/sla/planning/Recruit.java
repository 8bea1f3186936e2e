package org.closedloop.sla.planning;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Sales people who join on the same day. */
@Value.Immutable(builder = false)
public interface Recruit extends WithRecruit {

    /** The day on which they join, from which their ramp is counted. */
    @Value.Parameter
    LocalDate getFrom();

    /** How many; positive. */
    @Value.Parameter
    int getNumber();

    @Value.Check
    default void check() {
        if (getNumber() <= 0) {
            throw new IllegalArgumentException(
                    "recruits from " + getFrom() + ": must be at least one, but were " + getNumber());
        }
    }

    /**
     * Returns so many people who join on a day.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    static Recruit of(LocalDate from, int number) {
        return ImmutableRecruit.of(from, number);
    }
}
