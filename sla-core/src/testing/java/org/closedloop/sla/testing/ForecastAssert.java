package org.closedloop.sla.testing;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.forecast.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a forecast.
 *
 * <pre>{@code
 * assertThat(forecast).forTarget("sql-volume").inWindow("2026-03").hasProbabilityOfAtLeast("0.8");
 * }</pre>
 */
public final class ForecastAssert extends SlaAssert<ForecastAssert, Forecast> {

    ForecastAssert(@Nullable Forecast actual, Consumer<AssertionError> failures) {
        super(actual, ForecastAssert.class, failures);
    }

    /**
     * Returns assertions on the forecasts of one target.
     *
     * <pre>{@code
     * assertThat(forecast).forTarget("sql-volume").inWindow("2026-03");   // passes
     * assertThat(forecast).forTarget("monthly-report");                   // fails: deliveries have no forecast
     * }</pre>
     */
    public TargetForecastAssert forTarget(String id) {
        return follow(
                forecast -> forecast.target(id),
                forecast -> "expected a forecast of target '" + id + "', but there is one of "
                        + (forecast.getTargets().isEmpty()
                                ? "none"
                                : forecast.getTargets().stream()
                                        .map(target -> target.getTarget().getId())
                                        .collect(Collectors.joining(", "))),
                TargetForecastAssert::new);
    }
}
