package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a model predicts of a window.
 *
 * @param probability the probability that the target is met
 * @param expected the mean of the value at the end of the window
 * @param interval its 80 % interval
 * @param sample the number of leads or deals behind it
 */
record Prediction(double probability, BigDecimal expected, ForecastInterval interval, double sample) {

    /** The probability of a value below the interval, and of one above it. */
    static final double TAIL = 0.1;

    /** The part of the last decimal by which a double may miss an exact number. */
    private static final double FUZZ = 1e-6;

    private static final double EXACT_AS_LONG = 1e15;
    private static final BigDecimal LEAST = new BigDecimal("0.0001");
    private static final BigDecimal MOST = new BigDecimal("0.9999");

    /** The probability with four decimals, neither 0 nor 1. */
    BigDecimal undecided() {
        return BigDecimal.valueOf(Math.round(probability * 1e4), 4).max(LEAST).min(MOST);
    }

    /** The number with these decimals, rounded down. */
    static BigDecimal down(double value, int decimals) {
        double scaled = value * Math.pow(10, decimals);
        return Math.abs(scaled) < EXACT_AS_LONG
                ? BigDecimal.valueOf((long) Math.floor(scaled + FUZZ), decimals)
                : new BigDecimal(value).setScale(decimals, RoundingMode.FLOOR);
    }

    /** The number with these decimals, rounded up. */
    static BigDecimal up(double value, int decimals) {
        return down(-value, decimals).negate();
    }
}
