package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;

/** The heading above a chart: a title, and a line that says what is measured. */
record ChartHead(String title, String subtitle) {

    private static final double HEIGHT = 42;

    /** Adds it, and returns the room that is left. */
    Rectangle2D addTo(Page page, Rectangle2D at) {
        page.fitted(
                new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), 18),
                title,
                TextLook.of(13).bold().in(Palette.NAVY),
                11);
        page.fitted(
                new Rectangle2D.Double(at.getX(), at.getY() + 17, at.getWidth(), HEIGHT - 17),
                subtitle,
                TextLook.of(10).in(Palette.QUIET),
                9);
        return new Rectangle2D.Double(at.getX(), at.getY() + HEIGHT, at.getWidth(), at.getHeight() - HEIGHT);
    }
}
