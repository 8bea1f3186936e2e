package org.closedloop.sla.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A horizontal bar with marks, drawn to a scale from zero. */
public final class SvgBar {

    private static final BigDecimal END = new BigDecimal("100");

    private final BigDecimal whole;
    private final BigDecimal value;
    private final List<String[]> marks = new ArrayList<>();

    private SvgBar(BigDecimal value, BigDecimal whole) {
        this.value = value;
        this.whole = whole;
    }

    /** A bar filled up to a value, where the whole is its full length. */
    public static SvgBar of(BigDecimal value, BigDecimal whole) {
        return new SvgBar(value, whole);
    }

    /** Sets a mark at a value; the style says which. */
    public SvgBar mark(String style, BigDecimal at) {
        marks.add(new String[] {style, position(at)});
        return this;
    }

    /** Draws the bar; the label describes it for screen readers. */
    public void appendTo(Html html, String style, String label) {
        html.open(
                "svg",
                "xmlns",
                Html.SVG_NAMESPACE,
                "class",
                "bar " + style,
                "viewBox",
                "0 0 100 14",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                label);
        appendPart(html, "track", SvgColor.TRACK, "0", "100");
        appendPart(html, "fill", SvgColor.of(style), "0", position(value));
        String ink = SvgColor.INK.getCode();
        for (String[] mark : marks) {
            html.empty(
                    "line",
                    "class",
                    "mark " + mark[0],
                    "stroke",
                    ink,
                    "stroke-width",
                    "0.5",
                    "x1",
                    mark[1],
                    "x2",
                    mark[1],
                    "y1",
                    "0",
                    "y2",
                    "14");
        }
        html.close();
    }

    /** Draws a part of a bar from its start in hundredths. */
    public static void appendPart(Html html, String style, SvgColor color, String start, String width) {
        html.empty(
                "rect", "class", style, "fill", color.getCode(), "x", start, "y", "3", "width", width, "height", "8");
    }

    /** A value in hundredths of the bar, rounded down, so that a nearly full bar is not drawn as full. */
    private String position(BigDecimal at) {
        BigDecimal hundredths =
                whole.signum() <= 0 ? BigDecimal.ZERO : at.multiply(END).divide(whole, 2, RoundingMode.DOWN);
        return hundredths.max(BigDecimal.ZERO).min(END).toPlainString();
    }
}
