package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import org.closedloop.sla.measurement.Share;

/** The share at the end of a window: those that succeeded so far and those still to be decided. */
interface ShareEnd {

    /** The difference from a whole number that is only rounding. */
    double NEARLY = 1e-9;

    /**
     * The distribution of the share at the end.
     *
     * @param now the share so far
     * @param rate what is known of the probability of a success
     * @param pending the leads that are known but not decided
     * @param arriving the leads still to come
     */
    static ShareEnd of(Share now, ShareRate rate, long pending, NegativeBinomial arriving) {
        return pending + arriving.mean() <= FewLeads.MEAN
                ? FewLeads.of(now, rate, (int) pending, arriving)
                : new ManyLeads(now, rate, pending, arriving);
    }

    /** The successes that are missing for a share of the leads so far; can be negative. */
    static double needed(Share now, BigDecimal share) {
        return now.getDenominator().multiply(share).subtract(now.getNumerator()).doubleValue();
    }

    /** The probability of at least this share of at least so many leads. */
    double atLeast(BigDecimal share, long leads);

    /** The mean of the share, if there are any leads. */
    double mean();

    /** The quantile of the share, if there are any leads. */
    double quantile(double q);
}
