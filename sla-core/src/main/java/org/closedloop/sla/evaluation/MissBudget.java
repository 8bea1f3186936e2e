package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many misses a share target allows, and how fast they are used up.
 *
 * <p>The burn rate is the share of misses over the share that is allowed: at 1 the budget is used up exactly at the
 * window's end, at 2 at half its time. It follows the error budgets of service level objectives (Google, <i>Site
 * Reliability Engineering</i>, chapter 4). A target of 100 % allows none; its burn rate is absent.
 */
@Value.Immutable
public interface MissBudget extends WithMissBudget {

    /** How many of the leads so far may be misses, rounded down. */
    long getAllowed();

    /** How many are. */
    long getUsed();

    /** The share of misses over the share allowed, of two decimals, rounded up; empty where none is allowed. */
    Optional<BigDecimal> getBurnRate();

    /**
     * The working day of an open window on which the budget of the whole window is used up if leads and misses go on as
     * they did; empty if it lasts, or if the window is over.
     */
    Optional<LocalDate> getRunsOutOn();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds budgets. */
    final class Builder extends ImmutableMissBudget.Builder {}
}
