package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;

/** Numbers and money: what was reached in each window, what is required, and what is expected by now. */
record PaceSlide(Subject subject) implements SlidePart {

    private static final int MOST = 4;
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    @Override
    public String title() {
        return subject.words().say("pace.title");
    }

    @Override
    public boolean hasData() {
        return !plots().isEmpty();
    }

    private List<TargetPlot> plots() {
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
        String format = format(plot);
        List<Optional<BigDecimal>> reached = plot.each(WindowResult::getActual);
        List<Optional<BigDecimal>> pace = plot.each(window -> window.getPace().map(Pace::getExpected));
        Plot chart = new Plot(
                        page.chart(rest, plot.alternative()),
                        9,
                        Plot.Direction.UP,
                        subject.words().say("window"),
                        plot.names())
                .values(format, 0, Optional.empty())
                .columns(subject.words().say("reached"), reached, format, Palette.BLUE, plot.colours());
        PlotLine required = PlotLine.of(
                subject.words().say("required"),
                plot.each(window -> Optional.of(window.getRequired())),
                PlotLine.Stroke.DASHED,
                Palette.INK);
        boolean open = pace.stream().anyMatch(Optional::isPresent);
        PlotLine expected =
                PlotLine.of(subject.words().say("expected"), pace, PlotLine.Stroke.DIAMONDS, Palette.NAVY);
        chart.lines(format, open ? List.of(required, expected) : List.of(required))
                .legend();
    }

    /** Whole leads; money in millions where the largest sum reaches one. */
    private String format(TargetPlot plot) {
        if (!(plot.result().getTarget() instanceof MoneyTarget)) {
            return "#,##0";
        }
        boolean large = plot.windows().stream()
                .flatMap(window -> window.getActual().stream())
                .anyMatch(amount -> amount.compareTo(MILLION) >= 0);
        return large
                ? NumberFormats.millions(subject.words(), HonestDecimals.of(plot.windows(), 6, 2))
                : NumberFormats.decimals(HonestDecimals.of(plot.windows(), 0, 0));
    }
}
