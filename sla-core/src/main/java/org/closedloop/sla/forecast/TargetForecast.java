package org.closedloop.sla.forecast;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** The forecasts of one target. */
@Value.Immutable
public interface TargetForecast extends WithTargetForecast {

    /** The target. */
    Target getTarget();

    /** The forecasts of its open windows, in chronological order; at least one. */
    List<WindowForecast> getWindows();

    /** Returns the forecast of this window; empty if it has none. */
    default Optional<WindowForecast> in(DateRange window) {
        return getWindows().stream()
                .filter(forecast -> forecast.getWindow().equals(window))
                .findFirst();
    }

    /** Returns the forecast of the latest window. */
    default WindowForecast current() {
        return getWindows().get(getWindows().size() - 1);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds forecasts. */
    final class Builder extends ImmutableTargetForecast.Builder {}
}
