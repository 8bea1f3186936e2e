package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.closedloop.sla.forecast.WindowForecast;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the forecast of one target in one window. Numbers are decimal texts.
 *
 * <p>A failure of {@code hasProbabilityOfAtLeast("0.8")}:
 *
 * <pre>{@code
 * expected target 'sql-volume' in 2026-03 to be met with a probability of at least 0.8, but it is 0.5175
 * sql-volume in 2026-03 will be met with a probability of 51.7%: 120 is expected at the end, ...
 * }</pre>
 */
public final class WindowForecastAssert extends SlaAssert<WindowForecastAssert, WindowForecast> {

    private static final BigDecimal LIKELY = new BigDecimal("0.8");
    private static final BigDecimal UNLIKELY = new BigDecimal("0.2");

    WindowForecastAssert(@Nullable WindowForecast actual, Consumer<AssertionError> failures) {
        super(actual, WindowForecastAssert.class, failures);
    }

    /**
     * Verifies that the target is met with at least this probability.
     *
     * <pre>{@code
     * assertThat(march).hasProbabilityOfAtLeast("0.5");   // passes: 0.5175
     * assertThat(march).hasProbabilityOfAtLeast("0.8");   // fails
     * }</pre>
     */
    public WindowForecastAssert hasProbabilityOfAtLeast(String least) {
        return expect(
                forecast -> forecast.getProbability().compareTo(new BigDecimal(least)) >= 0,
                forecast -> told(forecast, "to be met with a probability of at least " + least));
    }

    /**
     * Verifies that the target is met with at most this probability.
     *
     * <pre>{@code
     * assertThat(march).hasProbabilityOfAtMost("0.8");   // passes: 0.5175
     * assertThat(march).hasProbabilityOfAtMost("0.5");   // fails
     * }</pre>
     */
    public WindowForecastAssert hasProbabilityOfAtMost(String most) {
        return expect(
                forecast -> forecast.getProbability().compareTo(new BigDecimal(most)) <= 0,
                forecast -> told(forecast, "to be met with a probability of at most " + most));
    }

    /**
     * Verifies that the target is likely to be met: with a probability of at least 0.8.
     *
     * <pre>{@code
     * assertThat(march130).isLikely();   // passes: 130 of 120, so the probability is 1
     * assertThat(march).isLikely();      // fails: 0.5175
     * }</pre>
     */
    public WindowForecastAssert isLikely() {
        return expect(
                forecast -> forecast.getProbability().compareTo(LIKELY) >= 0,
                forecast -> told(forecast, "to be likely to be met, with a probability of at least " + LIKELY));
    }

    /**
     * Verifies that the target is unlikely to be met: with a probability of at most 0.2.
     *
     * <pre>{@code
     * assertThat(march20).isUnlikely();   // passes: 20 of 120 in the middle of the month
     * assertThat(march).isUnlikely();     // fails: 0.5175
     * }</pre>
     */
    public WindowForecastAssert isUnlikely() {
        return expect(
                forecast -> forecast.getProbability().compareTo(UNLIKELY) <= 0,
                forecast -> told(forecast, "to be unlikely to be met, with a probability of at most " + UNLIKELY));
    }

    /**
     * Verifies that the verdict can still change.
     *
     * <pre>{@code
     * assertThat(march).isUndecided();      // passes: 60 of 120 in the middle of the month
     * assertThat(march130).isUndecided();   // fails: 130 of 120
     * }</pre>
     */
    public WindowForecastAssert isUndecided() {
        return expect(forecast -> !forecast.isDecided(), forecast -> told(forecast, "to be undecided"));
    }

    /**
     * Verifies that the 80 % interval contains a value.
     *
     * <pre>{@code
     * assertThat(march).hasIntervalAround("120");   // passes: 107 to 135
     * assertThat(march).hasIntervalAround("140");   // fails
     * }</pre>
     */
    public WindowForecastAssert hasIntervalAround(String value) {
        return expect(
                forecast -> forecast.getInterval().getLow().compareTo(new BigDecimal(value)) <= 0
                        && forecast.getInterval().getHigh().compareTo(new BigDecimal(value)) >= 0,
                forecast -> "expected target '" + forecast.getTarget().getId() + "' in " + forecast.getWindow()
                        + " to have an interval around " + value + ", but it is "
                        + forecast.getInterval().getLow().toPlainString() + " to "
                        + forecast.getInterval().getHigh().toPlainString() + "\n"
                        + forecast.explain(Locale.ENGLISH));
    }

    private static String told(WindowForecast forecast, String sentence) {
        return "expected target '" + forecast.getTarget().getId() + "' in " + forecast.getWindow() + " " + sentence
                + ", but it is " + forecast.getProbability().toPlainString() + "\n" + forecast.explain(Locale.ENGLISH);
    }
}
