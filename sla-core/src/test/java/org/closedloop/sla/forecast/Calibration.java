package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

/**
 * Compares forecasts with how their windows ended.
 *
 * <p>A value that equals an end of its interval counts by the part of its probability that the interval needs for 80 %,
 * as if ties were broken at random: {@code (P(X <= x) - 0.1) / P(X = x)} at the low end.
 */
final class Calibration {

    private static final double TAIL = 0.1;

    private int periods;
    private double inside;
    private double error;
    private double errorOfPace;

    /**
     * Adds a window.
     *
     * @param end the value at its end
     * @param unit the least difference of two values, as they are printed
     * @param paced whether the target is met if the pace so far goes on
     */
    void add(SimulatedMonth month, BigDecimal end, BigDecimal unit, boolean isShare, boolean paced) {
        WindowForecast forecast = month.forecast();
        ForecastInterval interval = forecast.getInterval();
        periods++;
        boolean tied = end.subtract(interval.getLow()).abs().compareTo(unit) <= 0
                || end.subtract(interval.getHigh()).abs().compareTo(unit) <= 0;
        if (tied) {
            double below = 1 - month.atLeast(end.subtract(unit), isShare);
            double upTo = 1 - month.atLeast(end.add(unit), isShare);
            inside += Math.max(0, Math.min(upTo, 1 - TAIL) - Math.max(below, TAIL)) / Math.max(upTo - below, 1e-9);
        } else if (end.compareTo(interval.getLow()) > 0 && end.compareTo(interval.getHigh()) < 0) {
            inside++;
        }
        int met = end.compareTo(forecast.getRequired()) >= 0 ? 1 : 0;
        double stated = forecast.getProbability().doubleValue();
        error += (stated - met) * (stated - met);
        errorOfPace += paced == (met == 1) ? 0 : 1;
    }

    void mustHold() {
        assertThat(inside / periods).as("within the interval").isCloseTo(0.8, within(0.02));
        assertThat(error).as("Brier score").isLessThan(errorOfPace);
    }
}
