package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import org.closedloop.sla.measurement.Share;

/**
 * The share at the end of a window with many leads still to be decided: their expected number is taken as certain, as
 * the share hardly depends on it.
 *
 * <p>With another number of leads, a number of successes gives another share. So the probability of each number is
 * spread over the shares around it, unless no lead is still to come.
 */
final class ManyLeads implements ShareEnd {

    /** With more leads than this, the continuous form is as exact. */
    private static final long MOST = 2_000;

    private final Share now;
    private final ShareRate rate;
    private final long pending;
    private final NegativeBinomial arriving;
    private final long more;
    private final Successes successes;

    ManyLeads(Share now, ShareRate rate, long pending, NegativeBinomial arriving) {
        this.now = now;
        this.rate = rate;
        this.pending = pending;
        this.arriving = arriving;
        this.more = pending + Math.round(arriving.mean());
        this.successes = successesOf(more);
    }

    /** The distribution of successes, by a number that need not be whole. */
    private interface Successes {

        double atLeast(double x);

        double quantile(double q);
    }

    private record Evenly(BetaBinomial number) implements Successes {

        @Override
        public double atLeast(double x) {
            return number.atLeastEvenly(x);
        }

        @Override
        public double quantile(double q) {
            return number.quantileEvenly(q);
        }
    }

    private record Whole(BetaBinomial number) implements Successes {

        @Override
        public double atLeast(double x) {
            return number.atLeast((long) Math.ceil(x - NEARLY));
        }

        @Override
        public double quantile(double q) {
            return number.quantile(q);
        }
    }

    private record Continuous(BetaShare share, double leads) implements Successes {

        @Override
        public double atLeast(double x) {
            return share.atLeast(x / leads);
        }

        @Override
        public double quantile(double q) {
            return leads * share.quantile(q);
        }
    }

    private Successes successesOf(long leads) {
        if (leads > MOST) {
            return new Continuous(BetaShare.of((double) leads, rate.successes(), rate.failures()), (double) leads);
        }
        BetaBinomial number = BetaBinomial.of((int) leads, rate.successes(), rate.failures());
        return arriving.mean() == 0 ? new Whole(number) : new Evenly(number);
    }

    @Override
    public double atLeast(BigDecimal share, long leads) {
        long lacking = leads - now.getDenominator().longValue() - pending;
        long least = pending + Math.max(0, lacking);
        double enough = arriving.atLeast(lacking);
        return enough == 0
                ? 0
                : enough
                        * (least > more ? successesOf(least) : successes)
                                .atLeast(ShareEnd.needed(now, share) + Math.max(least, more) * share.doubleValue());
    }

    @Override
    public double mean() {
        return share(more * rate.mean());
    }

    @Override
    public double quantile(double q) {
        return share(Math.max(0, Math.min((double) more, successes.quantile(q))));
    }

    private double share(double number) {
        return (now.getNumerator().doubleValue() + number)
                / (now.getDenominator().doubleValue() + more);
    }
}
