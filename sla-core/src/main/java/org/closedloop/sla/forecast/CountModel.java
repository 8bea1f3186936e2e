package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Measurement;

/** Leads that come at a constant rate per working day: the number still to come is negative binomial. */
record CountModel(OpenWindow window) implements Model {

    private static final int DECIMALS = 2;

    private static double leads(Measurement measured) {
        return ((Count) measured).getValue();
    }

    @Override
    public Optional<OmittedForecast.Reason> obstacle() {
        return window.lackOfPace();
    }

    @Override
    public Prediction predict() {
        BigDecimal actual = window.actual();
        NegativeBinomial coming = window.rate(CountModel::leads).during(window.remaining());
        long missing = window.window()
                .getRequired()
                .subtract(actual)
                .setScale(0, RoundingMode.CEILING)
                .longValue();
        return new Prediction(
                coming.atLeast(missing),
                actual.add(Prediction.down(coming.mean(), DECIMALS)),
                ForecastInterval.of(
                        actual.add(BigDecimal.valueOf(coming.quantile(Prediction.TAIL))),
                        actual.add(BigDecimal.valueOf(coming.quantile(1 - Prediction.TAIL)))),
                window.sample(CountModel::leads));
    }

    @Override
    public ForecastPrior prior() {
        return window.past()
                .prior(window.past().sum(CountModel::leads), window.past().allDays());
    }
}
