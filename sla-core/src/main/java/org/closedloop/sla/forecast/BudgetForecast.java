package org.closedloop.sla.forecast;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When a miss budget is used up, and how fast misses use it up over several spans. */
@Value.Immutable
public interface BudgetForecast extends WithBudgetForecast {

    /**
     * When the budget of the whole window is used up if leads and misses continue at the same rate: a time within
     * working hours in the time zone of the business calendar, rounded down to the minute. It is past if more misses
     * have happened than the whole window would allow. Empty if the budget lasts, no misses are allowed, or the window
     * has no working time.
     */
    Optional<LocalDateTime> getRunsOutAt();

    /**
     * The burn rates from the shortest span to the longest: of the latest shorter window in which the metric is
     * measured, of the window so far, and of it and the windows before it together; each only if its numbers exist.
     */
    List<BurnRate> getRates();

    /** How urgent it is; empty if neither a shorter nor a longer span was measured. */
    Optional<BurnAlert> getAlert();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds forecasts. */
    final class Builder extends ImmutableBudgetForecast.Builder {}
}
