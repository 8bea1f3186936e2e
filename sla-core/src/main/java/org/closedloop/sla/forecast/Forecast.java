package org.closedloop.sla.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The forecasts of all open windows of an agreement, as of the close of a day.
 *
 * <p>A window has a forecast if it has begun, its target is measured, and its verdict can still change, or it was
 * reached before the end. Deliveries have none.
 *
 * <pre>{@code
 * BigDecimal march = forecast.target("sql-volume").orElseThrow()
 *         .in(DateRange.parse("2026-03")).orElseThrow()
 *         .getProbability();
 * }</pre>
 */
@Value.Immutable
public interface Forecast extends WithForecast {

    /** The agreement's id. */
    String getAgreement();

    /** The agreement's version. */
    int getVersion();

    /** The last day that counts, inclusive. */
    LocalDate getAsOf();

    /** The targets that have a forecast, in the order of the scorecard. */
    List<TargetForecast> getTargets();

    /** The open windows without a forecast, with the reason; deliveries, which have none, are left out. */
    List<OmittedForecast> getOmissions();

    /** Returns the forecasts of a target; empty if it has none. */
    default Optional<TargetForecast> target(String id) {
        return getTargets().stream()
                .filter(forecast -> forecast.getTarget().getId().equals(id))
                .findFirst();
    }

    /** Returns the forecast of a target in a window; empty if it has none. */
    default Optional<WindowForecast> of(String target, DateRange window) {
        return target(target).flatMap(forecast -> forecast.in(window));
    }

    /** Returns the forecasts of all windows of all targets. */
    default Stream<WindowForecast> windows() {
        return getTargets().stream().flatMap(forecast -> forecast.getWindows().stream());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds forecasts. */
    final class Builder extends ImmutableForecast.Builder {}
}
