package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.target.ShareTarget;

/**
 * Two stages whose entries come independently, as in a conversion by period: the entries into the later one are not
 * part of those into the earlier one.
 *
 * <p>The earlier stage has its expected number at the end of the window. The later one is negative binomial with its
 * own mean, and a variance that includes what the variance of the earlier one adds to that of the ratio.
 */
record PeriodRatioModel(OpenWindow window) implements Model {

    private static double later(Measurement measured) {
        return ((Ratio) measured).getPart();
    }

    private static double earlier(Measurement measured) {
        return ((Ratio) measured).getWhole();
    }

    @Override
    public Optional<OmittedForecast.Reason> obstacle() {
        return window.lackOfPace();
    }

    @Override
    public Prediction predict() {
        ShareTarget target = (ShareTarget) window.target();
        Ratio ratio = (Ratio) window.measured();
        NegativeBinomial below = window.rate(PeriodRatioModel::earlier).during(window.remaining());
        long more = Math.max(ratio.getWhole() == 0 ? 1 : 0, Math.round(below.mean()));
        double whole = (double) ratio.getWhole() + more;
        NegativeBinomial above = window.rate(PeriodRatioModel::later).during(window.remaining());
        double expected = (ratio.getPart() + above.mean()) / whole;
        NegativeBinomial both = widened(above, expected * expected * below.variance());
        long needed = target.getAtLeast()
                        .multiply(BigDecimal.valueOf(ratio.getWhole() + more))
                        .setScale(0, RoundingMode.CEILING)
                        .longValue()
                - ratio.getPart();
        double enough = below.atLeast(target.getMinimumSample() - ratio.getWhole());
        return new Prediction(
                enough * both.atLeast(needed),
                Prediction.down(expected, Share.SCALE),
                ForecastInterval.of(
                        Prediction.down((ratio.getPart() + both.quantile(Prediction.TAIL)) / whole, Share.SCALE),
                        Prediction.up((ratio.getPart() + both.quantile(1 - Prediction.TAIL)) / whole, Share.SCALE)),
                window.sample(PeriodRatioModel::earlier));
    }

    private static NegativeBinomial widened(NegativeBinomial number, double more) {
        double mean = number.mean();
        return mean == 0 ? number : new NegativeBinomial(mean * mean / (number.variance() + more - mean), mean);
    }

    @Override
    public Set<ForecastCaveat> caveats() {
        return window.lacksSample(((Ratio) window.measured()).getWhole())
                ? Set.of(ForecastCaveat.MINIMUM_SAMPLE)
                : Set.of();
    }

    @Override
    public ForecastPrior prior() {
        return window.past()
                .prior(window.past().sum(PeriodRatioModel::later), window.past().sum(PeriodRatioModel::earlier));
    }

    @Override
    public Optional<ForecastInterval> presentInterval() {
        Ratio ratio = (Ratio) window.measured();
        return WilsonInterval.of(ratio.getPart(), ratio.getWhole());
    }
}
