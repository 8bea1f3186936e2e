package org.closedloop.sla.forecast;

import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.target.ShareTarget;

/**
 * A share of money: as {@link ShareModel}, with money divided by the {@linkplain DealSizeMoments size} of a deal in
 * place of leads, so that the share of what is still to come is continuous.
 *
 * <p>The money still to come has its expected sum.
 */
record MoneyShareModel(OpenWindow window, Optional<DealSizeMoments> size) implements Model {

    MoneyShareModel(OpenWindow window) {
        this(window, DealSizeMoments.of(window, MoneyShareModel::whole));
    }

    private static double part(Measurement measured) {
        return Math.max(0, ((AmountShare) measured).getPart().getAmount().doubleValue());
    }

    private static double whole(Measurement measured) {
        return Math.max(0, ((AmountShare) measured).getWhole().getAmount().doubleValue());
    }

    @Override
    public Optional<OmittedForecast.Reason> obstacle() {
        return window.lackOfPace()
                .or(() -> size.isEmpty() ? Optional.of(OmittedForecast.Reason.NO_AMOUNTS) : Optional.empty());
    }

    @Override
    public Prediction predict() {
        double unit = size.orElseThrow().size();
        ShareRate rate = window.share(measured -> part(measured) / unit, measured -> whole(measured) / unit);
        double more = window.rate(measured -> whole(measured) / unit)
                .during(window.remaining())
                .mean();
        double part = part(window.measured()) / unit;
        double all = whole(window.measured()) / unit + more;
        BetaShare coming = BetaShare.of(Math.max(more, Double.MIN_NORMAL), rate.successes(), rate.failures());
        double atLeast = ((ShareTarget) window.target()).getAtLeast().doubleValue();
        return new Prediction(
                coming.atLeast((atLeast * all - part) / more),
                Prediction.down((part + more * coming.mean()) / all, Share.SCALE),
                ForecastInterval.of(
                        Prediction.down((part + more * coming.quantile(Prediction.TAIL)) / all, Share.SCALE),
                        Prediction.up((part + more * coming.quantile(1 - Prediction.TAIL)) / all, Share.SCALE)),
                window.sample(measured -> whole(measured) / unit));
    }

    @Override
    public ForecastPrior prior() {
        return window.past()
                .prior(window.past().sum(MoneyShareModel::part), window.past().sum(MoneyShareModel::whole));
    }

    @Override
    public Set<ForecastCaveat> caveats() {
        return size.filter(DealSizeMoments::assumed).isPresent() ? Set.of(ForecastCaveat.ASSUMED_AMOUNTS) : Set.of();
    }
}
