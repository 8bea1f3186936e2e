package org.closedloop.sla.forecast;

import org.apache.commons.numbers.gamma.LogBeta;

/**
 * The beta-binomial distribution: the number of successes in n trials whose probability has a beta distribution.
 *
 * <p>The probabilities are computed once, by recursion from the mode to both sides, as one from 0 would underflow.
 * Those less than 1e-16 of the mode's are left out.
 */
final class BetaBinomial {

    private static final double NEGLIGIBLE = 1e-16;

    private final long first;
    private final double[] masses;

    private BetaBinomial(long first, double[] masses) {
        this.first = first;
        this.masses = masses;
    }

    /**
     * The distribution of the successes.
     *
     * @param n the number of trials, not negative
     * @param a the first parameter of the beta distribution, positive
     * @param b the second parameter, positive
     */
    static BetaBinomial of(int n, double a, double b) {
        int mode = mode(n, a, b);
        double[] masses = new double[n + 1];
        double top = Math.exp(logChoose(n, mode) + LogBeta.value(mode + a, n - mode + b) - LogBeta.value(a, b));
        double least = top * NEGLIGIBLE;
        masses[mode] = top;
        int low = mode;
        double mass = top;
        while (low > 0 && (mass > least || b < 1 || a < 1)) {
            mass *= low / (n - low + 1.0) * ((n - low + b) / (low - 1 + a));
            masses[--low] = mass;
        }
        int high = mode;
        mass = top;
        while (high < n && (mass > least || b < 1 || a < 1)) {
            mass *= (n - high) / (high + 1.0) * ((high + a) / (n - high - 1 + b));
            masses[++high] = mass;
        }
        return new BetaBinomial(
                low, low == 0 && high == n ? masses : java.util.Arrays.copyOfRange(masses, low, high + 1));
    }

    private static int mode(int n, double a, double b) {
        if (a <= 1 || b <= 1) {
            // The largest value is at an end; both ends are reached anyway.
            return a >= b ? n : 0;
        }
        return (int) Math.max(0, Math.min(n, Math.floor((n + 1) * (a - 1) / (a + b - 2))));
    }

    private static double logChoose(int n, int k) {
        return k == 0 || k == n ? 0 : -Math.log(n + 1.0) - LogBeta.value(n - k + 1.0, k + 1.0);
    }

    /** The probability of exactly k. */
    double exactly(long k) {
        return k < first || k >= first + masses.length ? 0 : masses[(int) (k - first)];
    }

    /** The probability of at least k. */
    double atLeast(long k) {
        double sum = 0;
        for (int i = masses.length - 1; i >= Math.max(0, k - first); i--) {
            sum += masses[i];
        }
        return Math.min(1, sum);
    }

    /** The smallest k with a probability of at least q that the number is at most k. */
    long quantile(double q) {
        double sum = 0;
        for (int i = 0; i < masses.length; i++) {
            sum += masses[i];
            if (sum >= q) {
                return first + i;
            }
        }
        return first + masses.length - 1;
    }
}
