package org.closedloop.sla.forecast;

/**
 * What is known of the probability that a lead succeeds: a beta distribution.
 *
 * @param successes the successes known, positive
 * @param failures the failures known, positive
 */
record ShareRate(double successes, double failures) {

    /** Jeffreys' prior: half a success and half a failure. */
    static final ShareRate WEAK = new ShareRate(0.5, 0.5);

    /**
     * The probability of a new window, from those of past ones, by moments: the mean over all leads, and the variance
     * between windows beyond that of a binomial distribution, {@linkplain EventRate#withError increased} as there. The
     * variance of the probability includes the uncertainty of the mean.
     *
     * @param parts the successes in each window
     * @param wholes the leads of each window, positive; at least three windows
     */
    static ShareRate of(double[] parts, double[] wholes) {
        int n = wholes.length;
        double part = 0;
        double whole = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            part += parts[i];
            whole += wholes[i];
            squares += wholes[i] * wholes[i];
        }
        double mean = (part + WEAK.successes) / (whole + 1);
        double scatter = EventRate.scatter(parts, wholes, mean) / (mean * (1 - mean));
        double freedom = whole - squares / whole - (n - 1);
        double found = freedom > 0 ? (scatter - (n - 1)) / freedom : 0;
        double between = Math.min(0.99, EventRate.withError(found, n / whole, n));
        double variance = Math.min(0.99, between + (1 - between) / whole + between / n);
        double weight = Math.max(1, 1 / variance - 1);
        return new ShareRate(mean * weight, (1 - mean) * weight);
    }

    /** The probability after so many successes and failures. */
    ShareRate after(double more, double fewer) {
        return new ShareRate(successes + more, failures + fewer);
    }

    double mean() {
        return successes / (successes + failures);
    }
}
