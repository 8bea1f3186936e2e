package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of a chart.
 *
 * @param name the name of its series
 * @param values one for each category; empty ones are gaps
 * @param stroke how it is drawn
 * @param colour the colour of the line and, where there are no others, of its points
 * @param points the colours of its points, one for each category, or none
 */
record PlotLine(String name, List<Optional<BigDecimal>> values, Stroke stroke, Color colour, List<Color> points) {

    enum Stroke {
        /** A line with a round mark at each point. */
        MARKED,
        /** A dashed line without marks. */
        DASHED,
        /** Diamonds without a line. */
        DIAMONDS
    }

    static PlotLine of(String name, List<Optional<BigDecimal>> values, Stroke stroke, Color colour) {
        return new PlotLine(name, values, stroke, colour, List.of());
    }

    PlotLine withPoints(List<Color> colours) {
        return new PlotLine(name, values, stroke, colour, colours);
    }
}
