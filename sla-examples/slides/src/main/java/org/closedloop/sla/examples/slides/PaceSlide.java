package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;

/** Numbers and money: what was reached in each window, what is required, and what is expected by now. */
record PaceSlide(Subject subject) implements SlidePart {

    private static final int MOST = 4;

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
            List<Rectangle2D> places = ChartGrid.places(some.size(), Page.TOP, Page.BOTTOM - 20);
            for (int i = 0; i < some.size(); i++) {
                draw(page, places.get(i), some.get(i));
            }
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot) {
        Rectangle2D rest = new ChartHead(plot.title(), plot.subtitle()).addTo(page, at);
        page.note(plot.result().explain(subject.words().locale()));
        plot.result()
                .current()
                .ifPresent(window -> page.note(window.explain(subject.words().locale())));
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
        PlotLine expected = PlotLine.of(pace, PlotLine.Stroke.DIAMONDS, Palette.NAVY);
        chart.lines(pace.isEmpty() ? List.of(required) : List.of(required, expected))
                .legend()
                .complete(name -> subject.words().say("exact", name));
    }
}
