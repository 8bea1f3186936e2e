package org.closedloop.sla.forecast;

import java.util.Arrays;

/**
 * The beta-binomial distribution: the number of successes in n trials whose probability has a beta distribution.
 *
 * <p>The probabilities are computed once, by recursion from the mode to both sides, and divided by their sum. Those
 * less than 1e-13 of the mode's are left out.
 */
final class BetaBinomial {

    private static final double NEGLIGIBLE = 1e-13;

    /** The first number of successes that is not left out. */
    private final long first;

    /** The probability of at most {@code first + i} successes. */
    private final double[] sums;

    private BetaBinomial(long first, double[] sums) {
        this.first = first;
        this.sums = sums;
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
        masses[mode] = 1;
        // With a or b below 1, masses increase again towards an end.
        double least = a < 1 || b < 1 ? 0 : NEGLIGIBLE;
        int low = mode;
        for (double mass = 1; low > 0 && mass > least; masses[low] = mass) {
            mass *= low * (n - low + b) / ((n - low + 1.0) * (low - 1 + a));
            low--;
        }
        int high = mode;
        for (double mass = 1; high < n && mass > least; masses[high] = mass) {
            mass *= (n - high) * (high + a) / ((high + 1.0) * (n - high - 1 + b));
            high++;
        }
        double[] sums = Arrays.copyOfRange(masses, low, high + 1);
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        double all = sums[sums.length - 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return new BetaBinomial(low, sums);
    }

    private static int mode(int n, double a, double b) {
        if (a <= 1 || b <= 1) {
            // The largest value is at an end; both ends are reached anyway.
            return a >= b ? n : 0;
        }
        return (int) Math.max(0, Math.min(n, Math.floor((n + 1) * (a - 1) / (a + b - 2))));
    }

    /** The probability of at most k. */
    double atMost(long k) {
        return k < first ? 0 : sums[(int) Math.min(k - first, sums.length - 1)];
    }

    /** The probability of exactly k. */
    double exactly(long k) {
        return atMost(k) - atMost(k - 1);
    }

    /** The probability of at least k. */
    double atLeast(long k) {
        return 1 - atMost(k - 1);
    }

    /** The smallest k with a probability of at least q that the number is at most k. */
    long quantile(double q) {
        int found = Arrays.binarySearch(sums, q);
        return first + Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    /**
     * The probability of at least x if the probability of each whole number is spread evenly from half a unit below it
     * to half a unit above it.
     */
    double atLeastEvenly(double x) {
        double k = Math.floor(x + 0.5);
        return 1 - atMost((long) k - 1) - (x + 0.5 - k) * exactly((long) k);
    }

    /** The quantile if the probability of each whole number is spread in this way. */
    double quantileEvenly(double q) {
        long k = quantile(q);
        double mass = exactly(k);
        return mass > 0 ? k - 0.5 + (q - atMost(k - 1)) / mass : k;
    }
}
