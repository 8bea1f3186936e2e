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
 * <p>New leads come as in {@link CountModel}; {@link ShareEnd} is the distribution of the share at the end.
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
        ShareEnd end = ShareEnd.of(
                (Share) window.measured(),
                window.share(ShareModel::part, ShareModel::whole),
                pending(window.measured()),
                window.rate(ShareModel::arrivals).during(window.remaining()));
        return new Prediction(
                end.atLeast(target.getAtLeast(), target.getMinimumSample()),
                Prediction.down(end.mean(), Share.SCALE),
                ForecastInterval.of(
                        Prediction.down(end.quantile(Prediction.TAIL), Share.SCALE),
                        Prediction.up(end.quantile(1 - Prediction.TAIL), Share.SCALE)),
                window.sample(ShareModel::whole));
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
