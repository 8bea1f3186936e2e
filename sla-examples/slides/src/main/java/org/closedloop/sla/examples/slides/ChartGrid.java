package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Divides the room of a slide among its charts. */
final class ChartGrid {

    private static final double GAP = 14;

    private ChartGrid() {}

    /** As many places as there are charts, row by row; up to three in one row, the others in two. */
    static List<Rectangle2D> places(int count, double top, double bottom) {
        int rows = count <= 3 ? 1 : 2;
        int columns = (count + rows - 1) / rows;
        double width = (Deck.INNER - (columns - 1) * GAP) / columns;
        double height = (bottom - top - (rows - 1) * GAP) / rows;
        List<Rectangle2D> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = Deck.MARGIN + (i % columns) * (width + GAP);
            int row = i / columns;
            double y = top + row * (height + GAP);
            places.add(new Rectangle2D.Double(x, y, width, height));
        }
        return places;
    }
}
