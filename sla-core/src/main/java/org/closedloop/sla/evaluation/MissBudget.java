package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The number of misses that a share target allows, and how many are used.
 *
 * <p>The burn rate is the share of misses divided by the share allowed: at 1 the budget is used up exactly at the
 * window's end, at 2 after half of the window. It follows the error budgets of service level objectives (Google,
 * <i>Site Reliability Engineering</i>, chapter 4). A target of 100 % allows no misses and has no burn rate.
 */
@Value.Immutable
public interface MissBudget extends WithMissBudget {

    /** The number of misses allowed among the leads so far, rounded down. */
    long getAllowed();

    /** The number of misses so far. */
    long getUsed();

    /** The share of misses divided by the share allowed, with two decimals, rounded up; empty if none is allowed. */
    Optional<BigDecimal> getBurnRate();

    /**
     * The working day of an open window on which the budget of the whole window is used up if leads and misses continue
     * at the same rate; empty if it lasts, or the window has ended.
     */
    Optional<LocalDate> getRunsOutOn();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds budgets. */
    final class Builder extends ImmutableMissBudget.Builder {}
}
