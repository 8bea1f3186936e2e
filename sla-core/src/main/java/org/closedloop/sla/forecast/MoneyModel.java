package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.target.MoneyTarget;

/**
 * Deals that come at a constant rate per working day, each with an amount of its own.
 *
 * <p>A sum of such amounts has the mean and the variance of a number of deals times one amount, the
 * {@linkplain DealSizeMoments size}, so that sums divided by the size are counted like leads. What is still to come is
 * a {@linkplain CompoundSum sum} with this mean and variance, and with the probability of no deal.
 */
record MoneyModel(OpenWindow window, Optional<DealSizeMoments> size) implements Model {

    MoneyModel(OpenWindow window) {
        this(window, DealSizeMoments.of(window, MoneyModel::money));
    }

    private static double money(Measurement measured) {
        return ((Amount) measured).getTotal().getAmount().doubleValue();
    }

    @Override
    public Optional<OmittedForecast.Reason> obstacle() {
        return window.lackOfPace()
                .or(() -> size.isEmpty() ? Optional.of(OmittedForecast.Reason.NO_AMOUNTS) : Optional.empty());
    }

    @Override
    public Prediction predict() {
        DealSizeMoments deal = size.orElseThrow();
        double unit = deal.size();
        CompoundSum coming = CompoundSum.of(
                window.rate(measured -> Math.max(0, money(measured)) / unit).during(window.remaining()), deal);
        BigDecimal actual = window.actual();
        int decimals =
                ((MoneyTarget) window.target()).getAtLeast().getCurrencyUnit().getDecimalPlaces();
        return new Prediction(
                coming.atLeast(window.window().getRequired().subtract(actual).doubleValue()),
                actual.add(Prediction.down(coming.mean(), decimals)),
                ForecastInterval.of(
                        actual.add(Prediction.down(coming.quantile(Prediction.TAIL), decimals)),
                        actual.add(Prediction.up(coming.quantile(1 - Prediction.TAIL), decimals))),
                window.sample(measured -> Math.max(0, money(measured)) / unit));
    }

    @Override
    public ForecastPrior prior() {
        return window.past()
                .prior(window.past().sum(MoneyModel::money), window.past().allDays());
    }

    @Override
    public Set<ForecastCaveat> caveats() {
        return size.filter(DealSizeMoments::assumed).isPresent() ? Set.of(ForecastCaveat.ASSUMED_AMOUNTS) : Set.of();
    }
}
