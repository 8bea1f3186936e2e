package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;

/** Numbers and money: what was reached in each window, what is required, what is expected by now, and the forecasts. */
record PaceSlide(Subject subject) implements SlidePart {

    private static final int MOST = 6;

    @Override
    public String title() {
        return subject.words().say("pace.title");
    }

    @Override
    public boolean hasData() {
        return !plots().isEmpty();
    }

    List<TargetPlot> plots() {
        return subject.card().targets().stream()
                .filter(result -> result.getTarget().getQuantity() == Quantity.COUNT
                        || result.getTarget().getQuantity() == Quantity.MONEY)
                .map(result -> new TargetPlot(subject, result))
                .filter(TargetPlot::hasData)
                .toList();
    }

    @Override
    public void addTo(Deck deck) {
        for (List<TargetPlot> some : FittedText.evenly(plots(), MOST)) {
            Page page = deck.page(title());
            new VerdictLegend(subject.words()).addTo(page, Page.BOTTOM - 14, subject.card());
            if (some.stream().anyMatch(plot -> plot.forecast().current().isPresent())) {
                page.text(
                        new Rectangle2D.Double(Deck.MARGIN, Page.BOTTOM - 29, Deck.INNER, 14),
                        subject.words().say("pace.note"),
                        TextLook.of(10).in(Palette.QUIET));
            }
            List<Rectangle2D> places = ChartGrid.places(some.size(), Page.TOP, Page.BOTTOM - 33);
            for (int i = 0; i < some.size(); i++) {
                draw(page, places.get(i), some.get(i));
            }
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot) {
        Rectangle2D rest =
                new ChartHead(plot.title(), plot.subtitle(), plot.forecast().line(), 2).addTo(page, at);
        plot.noteOn(page);
        Plot chart = new Plot(
                        page.chart(rest, plot.alternative()),
                        9,
                        Plot.Direction.UP,
                        subject.words().say("window"),
                        plot.names())
                .values(plot.numbers().axisFormat(), 0)
                .columns(plot.series("reached", WindowResult::getActual), Palette.BLUE, plot.colours());
        PlotLine required = PlotLine.of(
                plot.series("required", window -> Optional.of(window.getRequired())),
                PlotLine.Stroke.DASHED,
                Palette.INK);
        PlotSeries pace = plot.series("expected", window -> window.getPace().map(Pace::getExpected));
        List<PlotLine> lines = new ArrayList<>(List.of(required));
        if (!pace.isEmpty()) {
            lines.add(PlotLine.of(pace, PlotLine.Stroke.DIAMONDS, Palette.NAVY));
        }
        plot.forecast().points().ifPresent(lines::add);
        highest(plot)
                .map(AxisScale::of)
                .ifPresent(scale ->
                        chart.upTo(scale.end().doubleValue(), scale.step().doubleValue()));
        chart.lines(lines).legend().complete(name -> subject.words().say("exact", name));
    }

    /** The highest value of the chart; empty if none is positive. */
    private static Optional<BigDecimal> highest(TargetPlot plot) {
        Stream<BigDecimal> windows = plot.windows().stream()
                .flatMap(window -> Stream.of(
                        window.getActual(),
                        Optional.of(window.getRequired()),
                        window.getPace().map(Pace::getExpected)))
                .flatMap(Optional::stream);
        return Stream.concat(windows, plot.forecast().ends())
                .reduce(BigDecimal::max)
                .filter(highest -> highest.signum() > 0);
    }
}
