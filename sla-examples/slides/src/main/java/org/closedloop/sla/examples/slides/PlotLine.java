package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.util.List;

/**
 * A line of a chart.
 *
 * @param series its numbers
 * @param stroke how it is drawn
 * @param colour the colour of the line and, where there are no others, of its points
 * @param points the colours of its points, one for each category, or none
 */
record PlotLine(PlotSeries series, Stroke stroke, Color colour, List<Color> points) {

    enum Stroke {
        /** A line with a round mark at each point. */
        MARKED,
        /** A dashed line without marks. */
        DASHED,
        /** Diamonds without a line. */
        DIAMONDS
    }

    static PlotLine of(PlotSeries series, Stroke stroke, Color colour) {
        return new PlotLine(series, stroke, colour, List.of());
    }

    PlotLine withPoints(List<Color> colours) {
        return new PlotLine(series, stroke, colour, colours);
    }
}
