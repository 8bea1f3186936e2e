package org.closedloop.sla.forecast;

import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogGamma;

/** Random numbers of the distributions by which leads and deals are simulated. */
record Draws(SplittableRandom source) {

    private double uniform() {
        return 1 - source.nextDouble();
    }

    double normal() {
        return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * source.nextDouble());
    }

    /** The method of Marsaglia and Tsang for shapes of at least 1. */
    double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(uniform()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** A rate with this mean and this standard deviation, as a part of the mean; 0 for the mean itself. */
    double rate(double mean, double spread) {
        double shape = 1 / (spread * spread);
        return spread == 0 ? mean : mean * gamma(shape) / shape;
    }

    /** A probability with this mean and standard deviation, of a beta distribution. */
    double probability(double mean, double deviation) {
        double weight = mean * (1 - mean) / (deviation * deviation) - 1;
        double successes = gamma(mean * weight);
        return successes / (successes + gamma((1 - mean) * weight));
    }

    /** The number of successes; the gaps between failures are drawn. */
    long binomial(long trials, double probability) {
        long failures = 0;
        double log = Math.log(probability);
        for (double at = Math.log(uniform()) / log; at < trials; at = Math.floor(at) + 1 + Math.log(uniform()) / log) {
            failures++;
        }
        return trials - failures;
    }

    /** An amount with this mean of a lognormal distribution. */
    double amount(double mean, double sigma) {
        return mean * Math.exp(sigma * normal() - sigma * sigma / 2);
    }

    /** The transformed rejection of W. Hoermann (1993) for means of at least 10; else the gaps between events. */
    long poisson(double mean) {
        if (mean < 10) {
            long number = -1;
            for (double left = mean; left > 0; number++) {
                left += Math.log(uniform());
            }
            return Math.max(0, number);
        }
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double accepted = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = source.nextDouble() - 0.5;
            double v = uniform();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= accepted) {
                return (long) k;
            }
            if (k >= 0 && (edge >= 0.013 || v <= edge)) {
                double inverse = 1.1239 + 1.1328 / (b - 3.4);
                if (Math.log(v * inverse / (a / (edge * edge) + b))
                        <= k * Math.log(mean) - mean - LogGamma.value(k + 1)) {
                    return (long) k;
                }
            }
        }
    }
}
