package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;

/** Shares: their trend over the windows, against their thresholds. */
record ShareSlide(Subject subject) implements SlidePart {

    private static final int MOST = 6;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Override
    public String title() {
        return subject.words().say("shares.title");
    }

    @Override
    public boolean hasData() {
        return !plots().isEmpty();
    }

    private List<TargetPlot> plots() {
        return subject.card().targets().stream()
                .filter(result -> result.getTarget().getQuantity() == Quantity.SHARE)
                .map(result -> new TargetPlot(subject, result))
                .filter(TargetPlot::hasData)
                .toList();
    }

    @Override
    public void addTo(Deck deck) {
        for (List<TargetPlot> some : FittedText.evenly(plots(), MOST)) {
            Page page = deck.page(title());
            new VerdictLegend(subject.words()).addTo(page, Page.BOTTOM - 14);
            List<Rectangle2D> places = ChartGrid.places(some.size(), Page.TOP, Page.BOTTOM - 20);
            for (int i = 0; i < some.size(); i++) {
                draw(page, places.get(i), some.get(i));
            }
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot) {
        Rectangle2D rest = new ChartHead(plot.title(), plot.result().describe(subject.words().locale())).addTo(page, at);
        page.note(plot.result().explain(subject.words().locale()));
        plot.result().current().ifPresent(window -> page.note(window.explain(subject.words().locale())));
        String format = NumberFormats.percent(subject.words(), HonestDecimals.of(plot.windows(), -2, 1));
        PlotLine share = PlotLine.of(
                        subject.words().say("reached"),
                        plot.each(WindowResult::getActual),
                        PlotLine.Stroke.MARKED,
                        Palette.QUIET)
                .withPoints(plot.colours());
        PlotLine threshold = PlotLine.of(
                subject.words().say("required"),
                plot.each(window -> Optional.of(window.getRequired())),
                PlotLine.Stroke.DASHED,
                Palette.INK);
        Plot chart = new Plot(
                        page.chart(rest, plot.alternative()),
                        9,
                        Plot.Direction.UP,
                        subject.words().say("window"),
                        plot.names())
                .values(NumberFormats.percent(subject.words(), 0), least(plot), most(plot))
                .lines(format, List.of(share, threshold))
                .legend();
        plot.last().ifPresent(last -> chart.labelPoint(0, last, format));
    }

    /** The axis begins at a multiple of 10 % below all values, so that differences can be seen. */
    private static double least(TargetPlot plot) {
        BigDecimal least = shares(plot).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        return least.setScale(1, RoundingMode.FLOOR)
                .subtract(TENTH)
                .max(BigDecimal.ZERO)
                .doubleValue();
    }

    /** The axis ends at a multiple of 10 % above all values, which is at most 100 % unless a value exceeds it. */
    private static Optional<Double> most(TargetPlot plot) {
        BigDecimal most = shares(plot).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        BigDecimal end = most.setScale(1, RoundingMode.CEILING).add(TENTH);
        return Optional.of((most.compareTo(BigDecimal.ONE) > 0 ? end : end.min(BigDecimal.ONE)).doubleValue());
    }

    private static Stream<BigDecimal> shares(TargetPlot plot) {
        return plot.windows().stream()
                .flatMap(window -> Stream.concat(window.getActual().stream(), Stream.of(window.getRequired())));
    }
}
