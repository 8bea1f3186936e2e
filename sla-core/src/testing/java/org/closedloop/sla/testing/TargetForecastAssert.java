package org.closedloop.sla.testing;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.forecast.TargetForecast;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Assertions on the forecasts of one target. */
public final class TargetForecastAssert extends SlaAssert<TargetForecastAssert, TargetForecast> {

    TargetForecastAssert(@Nullable TargetForecast actual, Consumer<AssertionError> failures) {
        super(actual, TargetForecastAssert.class, failures);
    }

    /**
     * Returns assertions on the forecast of one window, by its label, such as {@code 2026-03} or {@code 2026-Q1}.
     *
     * <pre>{@code
     * assertThat(forecast).forTarget("sql-volume").inWindow("2026-03").isUndecided();   // passes
     * assertThat(forecast).forTarget("sql-volume").inWindow("2026-02");                 // fails: it is over
     * }</pre>
     */
    public WindowForecastAssert inWindow(String label) {
        return follow(
                forecast -> forecast.in(DateRange.parse(label)),
                forecast -> "target '" + forecast.getTarget().getId() + "' has no forecast in " + label + ", but in "
                        + forecast.getWindows().stream()
                                .map(window -> window.getWindow().label())
                                .collect(Collectors.joining(", ")),
                WindowForecastAssert::new);
    }
}
