package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import org.closedloop.sla.measurement.Share;

/**
 * The share at the end of a window with few leads still to be decided: each number of them with its own distribution of
 * successes.
 *
 * <p>The distributions follow from each other as in Polya's urn: one lead more succeeds with a probability of {@code (a
 * + k) / (a + b + n)} after {@code k} successes of {@code n} leads.
 */
final class FewLeads implements ShareEnd {

    /** The largest mean number of leads to be decided. */
    static final int MEAN = 24;

    /** The largest number; the probability of larger ones is added to it. */
    private static final int MOST = 64;

    private static final double NEGLIGIBLE = 1e-7;

    /** The difference of shares that is not printed. */
    private static final double CLOSE = 1e-8;

    private final Share now;
    private final double part;
    private final double whole;
    private final double rate;

    /** The least number of leads to be decided. */
    private final int first;

    /** The probability of {@code first + i} leads to be decided. */
    private final double[] weights;

    /** For each number of leads, the probabilities of at most 0, 1, 2 ... successes. */
    private final double[][] sums;

    private FewLeads(Share now, ShareRate rate, int first, double[] weights, double[][] sums) {
        this.now = now;
        this.part = now.getNumerator().doubleValue();
        this.whole = now.getDenominator().doubleValue();
        this.rate = rate.mean();
        this.first = first;
        this.weights = weights;
        this.sums = sums;
    }

    static FewLeads of(Share now, ShareRate rate, int pending, NegativeBinomial arriving) {
        double[] weights = weights(arriving, MOST - pending);
        double a = rate.successes();
        double b = rate.failures();
        double[][] sums = new double[weights.length][];
        double[] masses = new double[pending + weights.length];
        masses[0] = 1;
        for (int n = 0; n < masses.length; n++) {
            if (n >= pending) {
                sums[n - pending] = added(masses, n);
            }
            if (n + 1 < masses.length) {
                double scale = 1 / (a + b + n);
                for (int k = n + 1; k > 0; k--) {
                    masses[k] = (masses[k] * (b + n - k) + masses[k - 1] * (a + k - 1)) * scale;
                }
                masses[0] *= (b + n) * scale;
            }
        }
        return new FewLeads(now, rate, pending, weights, sums);
    }

    private static double[] weights(NegativeBinomial arriving, int most) {
        double[] weights = new double[most + 1];
        double mass = arriving.exactly(0);
        double left = 1;
        int last = 0;
        for (int n = 0; n <= most && left > NEGLIGIBLE; n++) {
            weights[n] = mass;
            left -= mass;
            last = n;
            mass = arriving.next(n, mass);
        }
        weights[last] += Math.max(0, left);
        return Arrays.copyOf(weights, last + 1);
    }

    private static double[] added(double[] masses, int n) {
        double[] sums = new double[n + 1];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += masses[k];
            sums[k] = sum;
        }
        sums[n] = 1;
        return sums;
    }

    /** The probability of at most so many successes among the i-th number of leads. */
    private double atMost(int i, double successes) {
        return successes < 0 ? 0 : sums[i][(int) Math.min(successes, first + i)];
    }

    /** Numbers without any lead have no share. */
    private int start() {
        return first + whole == 0 ? 1 : 0;
    }

    @Override
    public double atLeast(BigDecimal share, long leads) {
        double each = share.doubleValue();
        double needed = ShareEnd.needed(now, share) + first * each - NEARLY;
        double sum = 0;
        for (int i = start(); i < weights.length; i++) {
            if (whole + first + i >= leads) {
                sum += weights[i] * (1 - atMost(i, Math.ceil(needed + i * each) - 1));
            }
        }
        return sum;
    }

    /** The probability that there are any leads. */
    private double some() {
        return start() == 0 ? 1 : 1 - weights[0];
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = start(); i < weights.length; i++) {
            sum += weights[i] * (part + rate * (first + i)) / (whole + first + i);
        }
        return sum / some();
    }

    @Override
    public double quantile(double q) {
        double below = q * some();
        double most = first + weights.length - 1.0;
        double low = part / (whole + most) - CLOSE;
        double high = (part + most) / (whole + most);
        while (high - low > CLOSE) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (int i = start(); i < weights.length; i++) {
                sum += weights[i] * atMost(i, successes(middle, i));
            }
            if (sum >= below) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return firstAbove(low);
    }

    /** The whole number of successes for at most this share, or less than 0. */
    private double successes(double share, int i) {
        return Math.floor(share * (whole + first + i) - part + NEARLY);
    }

    /** The smallest share that is possible and larger. */
    private double firstAbove(double low) {
        double least = 1;
        for (int i = start(); i < weights.length; i++) {
            double successes = Math.max(0, successes(low, i) + 1);
            if (successes <= first + i) {
                least = Math.min(least, (part + successes) / (whole + first + i));
            }
        }
        return least;
    }
}
