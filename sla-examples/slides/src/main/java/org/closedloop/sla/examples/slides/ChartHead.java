package org.closedloop.sla.examples.slides;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * The heading above a chart.
 *
 * @param title its title, in one line
 * @param subtitle what is measured
 * @param forecast a last line of its own, which may take a second one
 * @param lines the number of lines below the title
 */
record ChartHead(String title, String subtitle, Optional<String> forecast, int lines) {

    private static final double TITLE = 17;
    private static final double LINE = 12.3;
    private static final double SMALLER = 9;

    /** A heading with two lines below its title. */
    static ChartHead of(String title, String subtitle) {
        return new ChartHead(title, subtitle, Optional.empty(), 2);
    }

    /** Adds it, and returns the room that is left. */
    Rectangle2D addTo(Page page, Rectangle2D at) {
        TextLook look = TextLook.of(10).in(Palette.QUIET);
        page.fitted(line(at, 0, TITLE), title, TextLook.of(13).bold().in(Palette.NAVY), 11);
        double above = (forecast.isPresent() ? lines - 1 : lines) * LINE;
        page.fitted(line(at, TITLE, above), subtitle, look, SMALLER);
        double below = forecast.map(
                        text -> LINE * Math.min(2, FittedText.lines(text, look.sized(SMALLER), at.getWidth())))
                .orElse(0.0);
        forecast.ifPresent(text -> page.fitted(line(at, TITLE + above, below), text, look.in(Palette.VIOLET), SMALLER));
        double height = TITLE + above + below;
        return new Rectangle2D.Double(at.getX(), at.getY() + height, at.getWidth(), at.getHeight() - height);
    }

    private static Rectangle2D line(Rectangle2D at, double below, double height) {
        return new Rectangle2D.Double(at.getX(), at.getY() + below, at.getWidth(), height);
    }
}
