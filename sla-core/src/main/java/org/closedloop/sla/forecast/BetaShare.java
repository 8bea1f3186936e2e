package org.closedloop.sla.forecast;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The beta distribution with this mean and variance, for a share of something continuous.
 *
 * @param mean the mean, in (0, 1)
 * @param variance the variance, positive and less than {@code mean * (1 - mean)}
 */
record BetaShare(double mean, double variance) {

    private static final int STEPS = 60;
    private static final double EXACT = 1e-9;

    /**
     * The distribution of the share of successes in n trials with a beta-distributed probability: the continuous form
     * of the beta-binomial distribution, with its mean and variance.
     */
    static BetaShare of(double n, double a, double b) {
        double sum = a + b;
        double mean = a / sum;
        return new BetaShare(mean, mean * (1 - mean) * Math.min(0.999, (sum + n) / (n * (sum + 1))));
    }

    private double a() {
        return mean * (mean * (1 - mean) / variance - 1);
    }

    private double b() {
        return (1 - mean) * (mean * (1 - mean) / variance - 1);
    }

    /** The probability of at least x. */
    double atLeast(double x) {
        if (x <= 0) {
            return 1;
        }
        return x >= 1 ? 0 : RegularizedBeta.complement(x, a(), b());
    }

    /** The value that is not exceeded with probability q, to nine decimals, by Newton's method within a bracket. */
    double quantile(double q) {
        double a = a();
        double b = b();
        double low = 0;
        double high = 1;
        double x = mean;
        for (int step = 0; step < STEPS; step++) {
            double over = RegularizedBeta.value(x, a, b) - q;
            if (over > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - over / RegularizedBeta.derivative(x, a, b);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - x) <= EXACT) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
