package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;

/** Shares: their trend over the windows, against their thresholds, and the forecasts. */
record ShareSlide(Subject subject) implements SlidePart {

    private static final int MOST = 10;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Override
    public String title() {
        return subject.words().say("shares.title");
    }

    @Override
    public boolean hasData() {
        return !plots().isEmpty();
    }

    List<TargetPlot> plots() {
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
            new VerdictLegend(subject.words()).addTo(page, Page.BOTTOM - 14, subject.card());
            page.text(
                    new Rectangle2D.Double(Deck.MARGIN, Page.BOTTOM - 29, Deck.INNER, 14),
                    subject.words().say("shares.note"),
                    TextLook.of(10).in(Palette.QUIET));
            List<Rectangle2D> places = ChartGrid.places(some.size(), Page.TOP, Page.BOTTOM - 33);
            for (int i = 0; i < some.size(); i++) {
                draw(page, places.get(i), some.get(i));
            }
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot) {
        Rectangle2D rest = new ChartHead(
                        plot.result().getTarget().getId(),
                        plot.subtitle(),
                        plot.forecast().brief(),
                        3)
                .addTo(page, at);
        plot.noteOn(page);
        PlotLine share = PlotLine.of(
                        plot.series("reached", WindowResult::getActual), PlotLine.Stroke.MARKED, Palette.QUIET)
                .withPoints(plot.colours());
        PlotLine threshold = PlotLine.of(
                plot.series("required", window -> Optional.of(window.getRequired())),
                PlotLine.Stroke.DASHED,
                Palette.INK);
        double least = least(plot);
        double most = most(plot);
        Plot chart = new Plot(
                        page.chart(rest, plot.alternative()),
                        9,
                        Plot.Direction.UP,
                        subject.words().say("window"),
                        plot.names())
                .values(plot.numbers().axisFormat(), least)
                .upTo(most, most - least > 0.55 ? 0.2 : 0.1)
                .lines(Stream.concat(Stream.of(share, threshold), plot.forecast().points().stream())
                        .toList());
        plot.last().ifPresent(last -> chart.labelPoint(0, last, plot.numbers().format(), side(plot, last)));
        chart.complete(name -> subject.words().say("exact", name));
    }

    /** The label stands where the line does not come from. */
    private static ChartXml.Side side(TargetPlot plot, int last) {
        Optional<BigDecimal> before =
                last == 0 ? Optional.empty() : plot.windows().get(last - 1).getActual();
        BigDecimal now = plot.windows().get(last).getActual().orElseThrow();
        return before.filter(value -> value.compareTo(now) > 0).isPresent() ? ChartXml.Side.BELOW : ChartXml.Side.ABOVE;
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
    private static double most(TargetPlot plot) {
        BigDecimal most = shares(plot).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        BigDecimal end = most.setScale(1, RoundingMode.CEILING).add(TENTH);
        return (most.compareTo(BigDecimal.ONE) > 0 ? end : end.min(BigDecimal.ONE)).doubleValue();
    }

    private static Stream<BigDecimal> shares(TargetPlot plot) {
        Stream<BigDecimal> windows = plot.windows().stream()
                .flatMap(window -> Stream.concat(window.getActual().stream(), Stream.of(window.getRequired())));
        return Stream.concat(windows, plot.forecast().ends());
    }
}
