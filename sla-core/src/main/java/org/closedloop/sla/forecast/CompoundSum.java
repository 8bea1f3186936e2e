package org.closedloop.sla.forecast;

/**
 * The sum of the amounts of a random number of deals: 0 if there is none, otherwise a gamma distribution, so that mean
 * and variance of the sum are right.
 *
 * @param none the probability of no deal
 * @param some the sum of at least one deal
 */
record CompoundSum(double none, GammaSum some) {

    /**
     * The sum of deals whose rate is known from sums divided by the {@linkplain DealSizeMoments#size size}.
     *
     * @param units the number of deals if all had the size
     */
    static CompoundSum of(NegativeBinomial units, DealSizeMoments deal) {
        double mean = units.mean() * deal.size();
        if (mean == 0) {
            return new CompoundSum(1, new GammaSum(0, 0));
        }
        double variance = units.variance() * deal.size() * deal.size();
        double none = new NegativeBinomial(units.shape(), mean / deal.mean()).atMost(0);
        double part = mean / (1 - none);
        // At least a tenth of the variance of independent deals, as rounding could leave none.
        double left = Math.max((variance + mean * mean) / (1 - none) - part * part, part * deal.mean() / 10);
        return new CompoundSum(none, new GammaSum(part, left));
    }

    double mean() {
        return (1 - none) * some.mean();
    }

    /** The probability of at least x. */
    double atLeast(double x) {
        return x <= 0 ? 1 : (1 - none) * some.atLeast(x);
    }

    /** The value that is not exceeded with probability q. */
    double quantile(double q) {
        return q <= none ? 0 : some.quantile((q - none) / (1 - none));
    }
}
