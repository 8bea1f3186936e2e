package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.DATE_RANGE;
import static org.closedloop.sla.json.shape.Scalars.DECIMAL;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.LOCAL_DATE_TIME;
import static org.closedloop.sla.json.shape.Scalars.WHOLE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import java.math.BigDecimal;
import org.closedloop.sla.forecast.BudgetForecast;
import org.closedloop.sla.forecast.BurnAlert;
import org.closedloop.sla.forecast.BurnRate;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.ForecastCaveat;
import org.closedloop.sla.forecast.ForecastInterval;
import org.closedloop.sla.forecast.ForecastPrior;
import org.closedloop.sla.forecast.OmittedForecast;
import org.closedloop.sla.forecast.TargetForecast;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.time.DateRange;

/** The forecast: target, window. The target is written once, above its windows. */
final class ForecastShapes {

    static final ObjectShape<ForecastInterval, FieldValues> INTERVAL = object(
                    "forecast-interval",
                    FieldValues::new,
                    ends -> ForecastInterval.of(ends.get("low", BigDecimal.class), ends.get("high", BigDecimal.class)))
            .required("low", DECIMAL, ForecastInterval::getLow, FieldValues.as("low"))
            .required("high", DECIMAL, ForecastInterval::getHigh, FieldValues.as("high"));

    static final ObjectShape<ForecastPrior, ForecastPrior.Builder> PRIOR = object(
                    "forecast-prior", ForecastPrior::builder, ForecastPrior.Builder::build)
            .list("windows", DATE_RANGE, ForecastPrior::getWindows, ForecastPrior.Builder::windows)
            .optional("mean", DECIMAL, ForecastPrior::getMean, ForecastPrior.Builder::mean);

    static final ObjectShape<BurnRate, FieldValues> BURN_RATE = object(
                    "burn-rate", FieldValues::new, ForecastShapes::burnRate)
            .required("days", DATE_RANGE, BurnRate::getDays, FieldValues.as("days"))
            .required("misses", WHOLE, BurnRate::getMisses, FieldValues.as("misses"))
            .required("leads", WHOLE, BurnRate::getLeads, FieldValues.as("leads"))
            .required("rate", DECIMAL, BurnRate::getRate, FieldValues.as("rate"));

    static final ObjectShape<BudgetForecast, BudgetForecast.Builder> BUDGET = object(
                    "budget-forecast", BudgetForecast::builder, BudgetForecast.Builder::build)
            .optional("runsOutAt", LOCAL_DATE_TIME, BudgetForecast::getRunsOutAt, BudgetForecast.Builder::runsOutAt)
            .list("rates", BURN_RATE, BudgetForecast::getRates, BudgetForecast.Builder::rates)
            .optional("alert", enumOf(BurnAlert.class), BudgetForecast::getAlert, BudgetForecast.Builder::alert);

    static final ObjectShape<WindowForecast, WindowForecast.Builder> WINDOW = object(
                    "window-forecast",
                    () -> WindowForecast.builder().target(WindowResultShapes.ABOVE),
                    WindowForecast.Builder::build)
            .required("window", DATE_RANGE, WindowForecast::getWindow, WindowForecast.Builder::window)
            .required("required", DECIMAL, WindowForecast::getRequired, WindowForecast.Builder::required)
            .optional("actual", DECIMAL, WindowForecast::getActual, WindowForecast.Builder::actual)
            .required("probability", DECIMAL, WindowForecast::getProbability, WindowForecast.Builder::probability)
            .required("expected", DECIMAL, WindowForecast::getExpected, WindowForecast.Builder::expected)
            .required("interval", INTERVAL, WindowForecast::getInterval, WindowForecast.Builder::interval)
            .optional(
                    "presentInterval",
                    INTERVAL,
                    WindowForecast::getPresentInterval,
                    WindowForecast.Builder::presentInterval)
            .required("prior", PRIOR, WindowForecast::getPrior, WindowForecast.Builder::prior)
            .required("sampleSize", WHOLE, WindowForecast::getSampleSize, WindowForecast.Builder::sampleSize)
            .set("caveats", enumOf(ForecastCaveat.class), WindowForecast::getCaveats, WindowForecast.Builder::caveats)
            .optional("budget", BUDGET, WindowForecast::getBudget, WindowForecast.Builder::budget);

    /** A forecast by itself, which has its target. */
    static final ObjectShape<WindowForecast, WindowForecast.Builder> ALONE =
            WINDOW.required("target", TargetShapes.TARGET, WindowForecast::getTarget, WindowForecast.Builder::target);

    static final ObjectShape<TargetForecast, TargetForecast.Builder> TARGET = object(
                    "target-forecast", TargetForecast::builder, ForecastShapes::withTarget)
            .required("target", TargetShapes.TARGET, TargetForecast::getTarget, TargetForecast.Builder::target)
            .list("windows", WINDOW, TargetForecast::getWindows, TargetForecast.Builder::windows);

    static final ObjectShape<OmittedForecast, FieldValues> OMISSION = object(
                    "omitted-forecast", FieldValues::new, ForecastShapes::omission)
            .required("target", ANY_TEXT, OmittedForecast::getTarget, FieldValues.as("target"))
            .required("window", DATE_RANGE, OmittedForecast::getWindow, FieldValues.as("window"))
            .required(
                    "reason",
                    enumOf(OmittedForecast.Reason.class),
                    OmittedForecast::getReason,
                    FieldValues.as("reason"));

    static final ObjectShape<Forecast, Forecast.Builder> FORECAST = object(
                    "forecast", Forecast::builder, Forecast.Builder::build)
            .required("agreement", ANY_TEXT, Forecast::getAgreement, Forecast.Builder::agreement)
            .required("version", INTEGER, Forecast::getVersion, Forecast.Builder::version)
            .required("asOf", DATE, Forecast::getAsOf, Forecast.Builder::asOf)
            .list("targets", TARGET, Forecast::getTargets, Forecast.Builder::targets)
            .list("omissions", OMISSION, Forecast::getOmissions, Forecast.Builder::omissions);

    private ForecastShapes() {}

    private static BurnRate burnRate(FieldValues rate) {
        return BurnRate.of(
                rate.get("days", DateRange.class),
                rate.get("misses", Long.class),
                rate.get("leads", Long.class),
                rate.get("rate", BigDecimal.class));
    }

    private static OmittedForecast omission(FieldValues omission) {
        return OmittedForecast.of(
                omission.get("target", String.class),
                omission.get("window", DateRange.class),
                omission.get("reason", OmittedForecast.Reason.class));
    }

    private static TargetForecast withTarget(TargetForecast.Builder builder) {
        TargetForecast forecast = builder.build();
        return forecast.withWindows(forecast.getWindows().stream()
                .map(window -> window.withTarget(forecast.getTarget()))
                .toList());
    }
}
