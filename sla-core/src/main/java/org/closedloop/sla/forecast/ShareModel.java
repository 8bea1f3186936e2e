package org.closedloop.sla.forecast;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.target.ShareTarget;

/**
 * Leads that each succeed with one probability: of those still to come, and of those pending, a beta-binomial number
 * succeeds.
 *
 * <p>New leads come as in {@link CountModel}. With the probability that none comes, only the pending ones count;
 * otherwise their number is the mean of the other cases, as the share hardly depends on it.
 */
record ShareModel(OpenWindow window) implements Model {

    private static double part(Measurement measured) {
        return ((Share) measured).getNumerator().doubleValue();
    }

    private static double whole(Measurement measured) {
        return ((Share) measured).getDenominator().doubleValue();
    }

    private static double arrivals(Measurement measured) {
        return whole(measured) + pending(measured);
    }

    private static long pending(Measurement measured) {
        return measured instanceof Timing timing ? timing.getPending() : 0;
    }

    @Override
    public Optional<OmittedForecast.Reason> obstacle() {
        return window.lackOfPace();
    }

    @Override
    public Prediction predict() {
        ShareTarget target = (ShareTarget) window.target();
        ShareRate rate = window.share(ShareModel::part, ShareModel::whole);
        NegativeBinomial arriving = window.rate(ShareModel::arrivals).during(window.remaining());
        long pending = pending(window.measured());
        double none = arriving.atMost(0);
        double some = arriving.atLeast(1);
        ShareEnd without = end(rate, pending);
        long more = some > 0 ? Math.max(1, Math.round(arriving.mean() / some)) : 0;
        ShareEnd with = end(rate, pending + more);
        long least = target.getMinimumSample();
        long lacking = least - (long) whole(window.measured()) - pending;
        double probability = lacking > 0 ? 0 : none * without.probability(target.getAtLeast());
        if (some > 0) {
            // A window with too small a sample is not met.
            probability += lacking > more
                    ? arriving.atLeast(lacking) * end(rate, pending + lacking).probability(target.getAtLeast())
                    : lacking > 1
                            ? arriving.atLeast(lacking) * with.probability(target.getAtLeast())
                            : some * with.probability(target.getAtLeast());
        }
        boolean data = whole(window.measured()) + pending > 0;
        double alone = data ? none : 0;
        double expected = alone == 0 ? with.mean() : alone * without.mean() + (1 - alone) * with.mean();
        return new Prediction(
                probability,
                Prediction.down(expected, Share.SCALE),
                ForecastInterval.of(
                        Prediction.down(quantile(without, with, alone, Prediction.TAIL), Share.SCALE),
                        Prediction.up(quantile(without, with, alone, 1 - Prediction.TAIL), Share.SCALE)),
                window.sample(ShareModel::whole));
    }

    private ShareEnd end(ShareRate rate, long more) {
        return ShareEnd.of((Share) window.measured(), rate, more);
    }

    /** A quantile of the mixture of both cases. */
    private static double quantile(ShareEnd without, ShareEnd with, double alone, double q) {
        if (alone < 1e-6) {
            return with.quantile(q);
        }
        if (alone > 1 - 1e-6) {
            return without.quantile(q);
        }
        return ShareEnd.mixed(without, alone, with, q);
    }

    @Override
    public ForecastPrior prior() {
        return window.past()
                .prior(window.past().sum(ShareModel::part), window.past().sum(ShareModel::whole));
    }

    @Override
    public Set<ForecastCaveat> caveats() {
        Set<ForecastCaveat> caveats = EnumSet.noneOf(ForecastCaveat.class);
        if (window.result().getMetric() instanceof Acceptance || window.result().getMetric() instanceof Conversion) {
            caveats.add(ForecastCaveat.LATER_CONVERSIONS);
        }
        if (window.lacksSample((long) whole(window.measured()))) {
            caveats.add(ForecastCaveat.MINIMUM_SAMPLE);
        }
        return caveats;
    }

    @Override
    public Optional<ForecastInterval> presentInterval() {
        Share share = (Share) window.measured();
        return WilsonInterval.of(
                share.getNumerator().longValueExact(), share.getDenominator().longValueExact());
    }
}
