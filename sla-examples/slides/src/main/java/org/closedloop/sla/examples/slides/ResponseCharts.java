package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** How long responses took, over the whole period, in classes: a chart for each target that limits a time. */
record ResponseCharts(Subject subject) {

    /** The targets of which a time was measured. */
    List<TargetPlot> plots() {
        return subject.card().targets().stream()
                .map(result -> new TargetPlot(subject, result))
                .filter(plot -> ResponseBins.of(plot).isPresent())
                .toList();
    }

    /** Adds charts of some targets at these places, and explains their colours at the foot of the slide. */
    void addTo(Page page, List<TargetPlot> plots, List<Rectangle2D> places) {
        page.fitted(
                new Rectangle2D.Double(Deck.MARGIN, Page.BOTTOM - 14, Deck.INNER, 14),
                subject.words().say("response.note"),
                TextLook.of(10).in(Palette.QUIET),
                9);
        for (int i = 0; i < plots.size(); i++) {
            draw(page, places.get(i), plots.get(i));
        }
    }

    private void draw(Page page, Rectangle2D at, TargetPlot plot) {
        ResponseBins bins = ResponseBins.of(plot).orElseThrow();
        Rectangle2D rest = new ChartHead(plot.title(), bins.summary(), Optional.empty(), 3).addTo(page, at);
        String alternative = plot.result().describe(subject.words().locale()) + ". " + bins.summary();
        page.note(alternative);
        page.note(plot.result().explain(subject.words().locale()));
        new Plot(
                        page.chart(rest, alternative),
                        8,
                        Plot.Direction.UP,
                        subject.words().say("response.time"),
                        bins.names())
                .values("#,##0", 0)
                .columns(
                        PlotSeries.of(subject.words().say("response.leads"), bins.counts(), "#,##0"),
                        Palette.BLUE,
                        bins.colours())
                .withoutValueAxis()
                .complete(name -> name);
    }
}
