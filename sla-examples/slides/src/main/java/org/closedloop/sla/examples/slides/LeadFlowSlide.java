package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What became of the leads: the funnel above, the distributions of response times below. */
record LeadFlowSlide(Subject subject) implements SlidePart {

    /** As many distributions as fit below the funnel. */
    private static final int BELOW = 3;

    /** As many distributions as fit a slide of their own. */
    private static final int MOST = 6;

    private static final double MIDDLE = 280;

    @Override
    public String title() {
        boolean both = funnel().hasData() && !responses().plots().isEmpty();
        return both ? say("flow.title") : funnel().hasData() ? say("funnel.title") : say("response.title");
    }

    @Override
    public boolean hasData() {
        return funnel().hasData() || !responses().plots().isEmpty();
    }

    @Override
    public List<String> leftOut() {
        List<String> topics = new ArrayList<>();
        if (responses().plots().isEmpty()) {
            topics.add(say("response.title"));
        }
        if (!funnel().hasData()) {
            topics.add(say("funnel.title"));
        }
        return topics;
    }

    private FunnelCharts funnel() {
        return new FunnelCharts(subject);
    }

    private ResponseCharts responses() {
        return new ResponseCharts(subject);
    }

    @Override
    public void addTo(Deck deck) {
        List<TargetPlot> plots = responses().plots();
        int below = 0;
        if (funnel().hasData()) {
            Page page = deck.page(title());
            below = Math.min(BELOW, plots.size());
            funnel().addTo(page, Page.TOP, below == 0 ? Page.BOTTOM : MIDDLE);
            if (below > 0) {
                responses().addTo(page, plots.subList(0, below), places(below, MIDDLE + 8));
            }
        }
        if (below < plots.size()) {
            for (List<TargetPlot> some : FittedText.evenly(plots.subList(below, plots.size()), MOST)) {
                responses().addTo(deck.page(say("response.title")), some, places(some.size(), Page.TOP));
            }
        }
    }

    private static List<Rectangle2D> places(int count, double top) {
        return ChartGrid.places(count, top, Page.BOTTOM - 18);
    }

    private String say(String key) {
        return subject.words().say(key);
    }
}
