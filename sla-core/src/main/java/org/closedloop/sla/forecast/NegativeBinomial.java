package org.closedloop.sla.forecast;

import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The negative binomial distribution with a real-valued shape: a Poisson distribution whose mean has a gamma
 * distribution.
 *
 * <p>Its variance is {@code mean + mean * mean / shape}. The cumulative probability is the regularized incomplete beta
 * function {@code I(p; shape, k + 1)} with {@code p = shape / (shape + mean)}.
 *
 * @param shape the shape of the gamma distribution; positive
 * @param mean the mean; not negative
 */
record NegativeBinomial(double shape, double mean) {

    /** Above this mean, the incomplete beta function is slow and less exact than the gamma distribution. */
    private static final double LARGE = 1e6;

    /** The steps after which a search from value to value gives way to bisection. */
    private static final int STEPS = 64;

    private static final double ROOT_OF_TWO = Math.sqrt(2);

    double variance() {
        return mean + mean * mean / shape;
    }

    /** The probability of at most k. */
    double atMost(long k) {
        if (k < 0) {
            return 0;
        }
        if (mean == 0) {
            return 1;
        }
        return mean > LARGE
                ? 1 - likeGamma().atLeast(k + 0.5)
                : RegularizedBeta.value(shape / (shape + mean), shape, k + 1.0);
    }

    /** The probability of at least k. */
    double atLeast(long k) {
        if (k <= 0) {
            return 1;
        }
        if (mean == 0) {
            return 0;
        }
        return mean > LARGE
                ? likeGamma().atLeast(k - 0.5)
                : RegularizedBeta.complement(shape / (shape + mean), shape, (double) k);
    }

    /** The probability of exactly k. */
    double exactly(long k) {
        if (mean == 0 || k < 0) {
            return k == 0 ? 1 : 0;
        }
        double none = -shape * Math.log1p(mean / shape);
        return k == 0
                ? Math.exp(none)
                : Math.exp(
                        none - k * Math.log1p(shape / mean) - Math.log((double) k) - LogBeta.value(shape, (double) k));
    }

    /** The probability of exactly k + 1, from that of k. */
    double next(long k, double mass) {
        return mass * (mean / (shape + mean)) * (k + shape) / (k + 1);
    }

    /** The smallest k with a probability of at least q that the number is at most k. */
    long quantile(double q) {
        if (mean == 0) {
            return 0;
        }
        if (mean > LARGE) {
            return Math.max(0, (long) Math.ceil(likeGamma().quantile(q) - 0.5));
        }
        long k = guess(q);
        double sum = atMost(k);
        double mass = exactly(k);
        double odds = mean / (shape + mean);
        for (int step = 0; step < STEPS; step++) {
            if (sum < q) {
                k++;
                mass *= odds * (k - 1 + shape) / k;
                sum += mass;
                if (sum >= q) {
                    return k;
                }
            } else {
                if (k == 0 || sum - mass < q) {
                    return k;
                }
                sum -= mass;
                mass *= k / (odds * (k - 1 + shape));
                k--;
            }
        }
        return bisect(q);
    }

    /** The expansion of Cornish and Fisher with the first three moments. */
    private long guess(double q) {
        double z = -ROOT_OF_TWO * InverseErfc.value(2 * q);
        double p = shape / (shape + mean);
        double skewness = (2 - p) / Math.sqrt(shape * (1 - p));
        return Math.max(0, (long) (mean + Math.sqrt(variance()) * (z + skewness * (z * z - 1) / 6)));
    }

    private long bisect(double q) {
        long high = 1;
        while (atMost(high) < q) {
            high *= 2;
        }
        long low = -1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (atMost(middle) >= q) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private GammaSum likeGamma() {
        return new GammaSum(mean, variance());
    }
}
