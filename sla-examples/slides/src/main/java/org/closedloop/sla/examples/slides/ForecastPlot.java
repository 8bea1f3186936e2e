package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.ForecastInterval;
import org.closedloop.sla.forecast.WindowForecast;

/** The forecasts of the windows of a plot: a line of points with bars, and texts. */
record ForecastPlot(TargetPlot plot) {

    /** The forecast of each window that the plot shows, in order. */
    private List<Optional<WindowForecast>> windows() {
        String target = plot.result().getTarget().getId();
        return plot.windows().stream()
                .map(WindowResult::getWindow)
                .map(window -> plot.subject().forecast().of(target, window))
                .toList();
    }

    /** The expected values with bars for the intervals; empty if no window has a forecast. */
    Optional<PlotLine> points() {
        PlotSeries expected = plot.series("forecast", this::expected);
        PlotLine line = PlotLine.of(expected, PlotLine.Stroke.TICKS, Palette.VIOLET)
                .withErrorBars(
                        bars(
                                "forecast.below",
                                forecast -> cut(forecast.getExpected())
                                        .subtract(cut(forecast.getInterval().getLow()))),
                        bars(
                                "forecast.above",
                                forecast -> plot.numbers()
                                        .raised(forecast.getInterval().getHigh())
                                        .subtract(cut(forecast.getExpected()))));
        return Optional.of(line).filter(it -> !expected.isEmpty());
    }

    private Optional<BigDecimal> expected(WindowResult window) {
        return plot.subject()
                .forecast()
                .of(window.getTarget().getId(), window.getWindow())
                .map(WindowForecast::getExpected);
    }

    private BigDecimal cut(BigDecimal number) {
        return plot.numbers().cut(number);
    }

    private PlotSeries bars(String key, Function<WindowForecast, BigDecimal> length) {
        return PlotSeries.of(
                plot.subject().words().say(key),
                windows().stream()
                        .map(forecast -> forecast.map(length).map(it -> it.max(BigDecimal.ZERO)))
                        .toList(),
                plot.numbers().format());
    }

    /** The ends of all intervals. */
    Stream<BigDecimal> ends() {
        return windows().stream()
                .flatMap(Optional::stream)
                .map(WindowForecast::getInterval)
                .flatMap(interval -> Stream.of(interval.getLow(), interval.getHigh()));
    }

    /** The forecast of the latest open window, the last that the plot shows. */
    Optional<WindowForecast> current() {
        return windows().stream().flatMap(Optional::stream).reduce((earlier, later) -> later);
    }

    /** Expected value, interval and probability of the latest open window, beside a chart. */
    Optional<String> line() {
        return current().map(forecast -> say("forecast.line", forecast));
    }

    /** The same without a chart that explains the interval. */
    Optional<String> text() {
        return current().map(forecast -> say("forecast.text", forecast));
    }

    /** Expected value and interval of the latest open window. */
    Optional<String> brief() {
        return current().map(forecast -> say("forecast.brief", forecast));
    }

    private String say(String key, WindowForecast forecast) {
        SlideTexts words = plot.subject().words();
        ForecastInterval interval = forecast.getInterval();
        return words.say(
                key,
                new WindowCaption(words).brief(forecast.getWindow()),
                plot.numbers().brief(forecast.getExpected()),
                plot.numbers().brief(interval.getLow()),
                plot.numbers().briefRaised(interval.getHigh()),
                words.figures().percent(forecast.getProbability()));
    }

    /** Each forecast in a sentence of the library. */
    List<String> sentences() {
        return windows().stream()
                .flatMap(Optional::stream)
                .map(forecast -> forecast.explain(plot.subject().words().locale()))
                .toList();
    }
}
