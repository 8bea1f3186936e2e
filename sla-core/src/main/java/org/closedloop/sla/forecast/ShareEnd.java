package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.closedloop.sla.measurement.Share;

/**
 * The share at the end of a window, if so many leads are still decided: those that succeeded so far and a beta-binomial
 * number of the others.
 */
final class ShareEnd {

    /** With more leads than this, the continuous form is as exact. */
    private static final long MANY = 20_000;

    private final BigDecimal part;
    private final BigDecimal whole;
    private final long more;
    private final double mean;
    private final BetaBinomial few;
    private final BetaShare many;

    private ShareEnd(Share share, ShareRate rate, long more) {
        this.part = share.getNumerator();
        this.whole = share.getDenominator().add(BigDecimal.valueOf(more));
        this.more = more;
        this.mean = rate.mean();
        int drawn = more > MANY ? 0 : (int) more;
        this.few = BetaBinomial.of(drawn, rate.successes(), rate.failures());
        this.many = BetaShare.of((double) Math.max(1, more), rate.successes(), rate.failures());
    }

    static ShareEnd of(Share share, ShareRate rate, long more) {
        return new ShareEnd(share, rate, more);
    }

    /** The probability of at least this share; 0 without leads. */
    double probability(BigDecimal atLeast) {
        if (whole.signum() == 0) {
            return 0;
        }
        BigDecimal needed = whole.multiply(atLeast).subtract(part);
        return more > MANY
                ? many.atLeast((needed.doubleValue() - 0.5) / more)
                : few.atLeast(needed.setScale(0, RoundingMode.CEILING)
                        .min(BigDecimal.valueOf(more + 1))
                        .max(BigDecimal.ZERO)
                        .longValue());
    }

    double mean() {
        return share(more * mean);
    }

    double quantile(double q) {
        return share(more > MANY ? more * many.quantile(q) : (double) few.quantile(q));
    }

    private double share(double successes) {
        return (part.doubleValue() + successes) / whole.doubleValue();
    }

    /** The probability of at most this share. */
    private double atMost(double share) {
        double successes = share * whole.doubleValue() - part.doubleValue();
        return 1
                - (more > MANY ? many.atLeast(successes / more) : few.atLeast((long) Math.floor(successes + 1e-9) + 1));
    }

    /** The quantile of a mixture, by bisection: the first end with this weight, the other one with the rest. */
    static double mixed(ShareEnd first, double weight, ShareEnd other, double q) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 24; step++) {
            double middle = (low + high) / 2;
            if (weight * first.atMost(middle) + (1 - weight) * other.atMost(middle) >= q) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
