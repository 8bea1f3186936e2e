package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.SvgColor;

/**
 * A chart of values over the steps of a period, from step 0 on the left.
 *
 * <p>It stretches to its box, so it contains no text; its axis and its legend are HTML next to it.
 */
final class SvgChart {

    private static final BigDecimal SIZE = BigDecimal.valueOf(100);

    /** A value at a step. */
    record Point(BigDecimal step, BigDecimal value) {

        static Point of(long step, BigDecimal value) {
            return new Point(BigDecimal.valueOf(step), value);
        }
    }

    private interface Shape {
        void appendTo(Html html);
    }

    private final BigDecimal steps;
    private final BigDecimal low;
    private final BigDecimal high;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * Creates an empty chart.
     *
     * @param steps the step at the right edge, positive
     * @param low the value at the lower edge
     * @param high the value at the upper edge
     */
    SvgChart(BigDecimal steps, BigDecimal low, BigDecimal high) {
        this.steps = steps;
        this.low = low;
        this.high = high;
    }

    /** Adds a line through these points. */
    SvgChart line(String style, List<Point> points) {
        shapes.add(html -> html.empty(
                "polyline",
                "class",
                "line " + style,
                "fill",
                "none",
                "stroke",
                (style.equals("reached") ? SvgColor.ACCENT : SvgColor.INK).getCode(),
                "stroke-width",
                "0.8",
                "stroke-dasharray",
                style.equals("pace") || style.equals("expected") ? "2 1.5" : "none",
                "points",
                positions(points)));
        return this;
    }

    /** Adds the area between these corners. */
    SvgChart area(String style, List<Point> corners) {
        shapes.add(html -> html.empty(
                "polygon",
                "class",
                "area " + style,
                "fill",
                SvgColor.ACCENT.getCode(),
                "fill-opacity",
                "0.22",
                "points",
                positions(corners)));
        return this;
    }

    /** Adds a point with a text that appears on hover. */
    SvgChart point(String style, Point point, String text) {
        String place = "M" + x(point) + " " + y(point.value()) + "h0";
        shapes.add(html -> html.open(
                        "path",
                        "class",
                        "point " + style,
                        "stroke",
                        SvgColor.ACCENT.getCode(),
                        "stroke-width",
                        "2",
                        "stroke-linecap",
                        "round",
                        "d",
                        place)
                .element("title", text)
                .close());
        return this;
    }

    /** Adds a column from the lower edge, centred on a step, with a text that appears on hover. */
    SvgChart column(String style, Point top, BigDecimal width, String text) {
        BigDecimal left = top.step().subtract(width.divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP));
        String height = scaled(top.value().subtract(low), high.subtract(low));
        shapes.add(html -> html.open(
                        "rect",
                        "class",
                        "column " + style,
                        "fill",
                        SvgColor.of(style).getCode(),
                        "x",
                        scaled(left, steps),
                        "width",
                        scaled(width, steps),
                        "y",
                        y(top.value()),
                        "height",
                        height)
                .element("title", text)
                .close());
        return this;
    }

    /** Draws the chart; the label describes it for screen readers. */
    void appendTo(Html html, String label) {
        html.open(
                "svg",
                "xmlns",
                Html.SVG_NAMESPACE,
                "class",
                "chart",
                "viewBox",
                "0 0 100 100",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                label);
        shapes.forEach(shape -> shape.appendTo(html));
        html.close();
    }

    private String positions(List<Point> points) {
        return points.stream().map(point -> x(point) + "," + y(point.value())).collect(Collectors.joining(" "));
    }

    private String x(Point point) {
        return scaled(point.step(), steps);
    }

    private String y(BigDecimal value) {
        return scaled(high.subtract(value), high.subtract(low));
    }

    private static String scaled(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "0"
                : part.multiply(SIZE).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
