package org.closedloop.sla.forecast;

import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The beta distribution with this mean and variance, for a share of something continuous.
 *
 * @param mean the mean, in (0, 1)
 * @param variance the variance, positive and less than {@code mean * (1 - mean)}
 */
record BetaShare(double mean, double variance) {

    private static final int STEPS = 60;

    /** The size of a last step of Newton's method, in distances from the nearer end; the error after it is about its square. */
    private static final double LAST_STEP = 1e-6;

    private static final double ROOT_OF_TWO = Math.sqrt(2);

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

    /** The value that is not exceeded with probability q, by Newton's method within a bracket. */
    double quantile(double q) {
        double a = a();
        double b = b();
        double low = 0;
        double high = 1;
        double x = guess(q, a, b);
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
            if (Math.abs(next - x) <= LAST_STEP * Math.min(x, 1 - x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** The expansion of Cornish and Fisher with the first three moments. */
    private double guess(double q, double a, double b) {
        double z = -ROOT_OF_TWO * InverseErfc.value(2 * q);
        double skewness = 2 * (b - a) * Math.sqrt(a + b + 1) / ((a + b + 2) * Math.sqrt(a * b));
        double guess = mean + Math.sqrt(variance) * (z + skewness * (z * z - 1) / 6);
        return guess > 0 && guess < 1 ? guess : mean;
    }
}
