package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * A line of a chart.
 *
 * @param series its numbers
 * @param stroke how it is drawn
 * @param colour the colour of the line and, where there are no others, of its points
 * @param points the colours of its points, one for each category, or none
 * @param errorBars the bars through its points, if any
 */
record PlotLine(PlotSeries series, Stroke stroke, Color colour, List<Color> points, Optional<ErrorBars> errorBars) {

    enum Stroke {
        /** A line with a round mark at each point. */
        MARKED("circle", 7),
        /** A dashed line without marks. */
        DASHED("none", 2),
        /** Diamonds without a line. */
        DIAMONDS("diamond", 9),
        /** Short horizontal strokes without a line. */
        TICKS("dash", 9);

        private final String symbol;
        private final int size;

        Stroke(String symbol, int size) {
            this.symbol = symbol;
            this.size = size;
        }

        /** The symbol of its points as DrawingML names it. */
        String symbol() {
            return symbol;
        }

        /** The size of its points. */
        int size() {
            return size;
        }

        /** Whether points are joined by a line. */
        boolean isJoined() {
            return this == MARKED || this == DASHED;
        }
    }

    static PlotLine of(PlotSeries series, Stroke stroke, Color colour) {
        return new PlotLine(series, stroke, colour, List.of(), Optional.empty());
    }

    PlotLine withPoints(List<Color> colours) {
        return new PlotLine(series, stroke, colour, colours, errorBars);
    }

    PlotLine withErrorBars(PlotSeries below, PlotSeries above) {
        return new PlotLine(series, stroke, colour, points, Optional.of(new ErrorBars(below, above)));
    }

    /**
     * Vertical bars through the points.
     *
     * @param below how far they go below each point
     * @param above how far they go above each point
     */
    record ErrorBars(PlotSeries below, PlotSeries above) {}
}
