package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** How long responses took, over the whole period, in classes. */
record ResponseSlide(Subject subject) implements SlidePart {

    private static final int MOST = 4;

    @Override
    public String title() {
        return subject.words().say("response.title");
    }

    @Override
    public boolean hasData() {
        return !plots().isEmpty();
    }

    private List<TargetPlot> plots() {
        return subject.card().targets().stream()
                .map(result -> new TargetPlot(subject, result))
                .filter(plot -> ResponseBins.of(plot).isPresent())
                .toList();
    }

    @Override
    public void addTo(Deck deck) {
        for (List<TargetPlot> some : FittedText.evenly(plots(), MOST)) {
            Page page = deck.page(title());
            page.text(
                    new Rectangle2D.Double(Deck.MARGIN, Page.BOTTOM - 14, Deck.INNER, 14),
                    subject.words().say("response.note"),
                    TextLook.of(10).in(Palette.QUIET));
            List<Rectangle2D> places = ChartGrid.places(some.size(), Page.TOP, Page.BOTTOM - 20);
            for (int i = 0; i < some.size(); i++) {
                draw(
                        page,
                        places.get(i),
                        some.get(i),
                        ResponseBins.of(some.get(i)).orElseThrow());
            }
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot, ResponseBins bins) {
        Rectangle2D rest = new ChartHead(plot.title(), bins.summary()).addTo(page, at);
        page.note(plot.result().describe(subject.words().locale()) + ". " + bins.summary());
        String alternative = plot.result().describe(subject.words().locale()) + ". " + bins.summary();
        new Plot(
                        page.chart(rest, alternative),
                        9,
                        Plot.Direction.UP,
                        subject.words().say("response.time"),
                        bins.names())
                .values("#,##0", 0)
                .columns(
                        PlotSeries.of(subject.words().say("response.leads"), bins.counts(), "#,##0"),
                        Palette.BLUE,
                        bins.colours())
                .complete(name -> name);
    }
}
