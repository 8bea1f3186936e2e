package org.closedloop.sla.report.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.html.SvgColor;

/** A horizontal bar of several consecutive parts; the rest of the whole stays empty. */
final class StackedBar {

    private static final BigDecimal END = new BigDecimal("100");

    private final long whole;
    private final List<Part> parts = new ArrayList<>();

    private StackedBar(long whole) {
        this.whole = whole;
    }

    private record Part(String style, long count) {}

    /** Creates a bar without parts. */
    static StackedBar of(long whole) {
        return new StackedBar(whole);
    }

    /** Appends a part. */
    StackedBar add(String style, long count) {
        parts.add(new Part(style, count));
        return this;
    }

    /** Draws the bar; the label describes it for screen readers. */
    void appendTo(Html html, String label) {
        html.open(
                "svg",
                "xmlns",
                Html.SVG_NAMESPACE,
                "class",
                "bar",
                "viewBox",
                "0 0 100 14",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                label);
        SvgBar.appendPart(html, "track", SvgColor.TRACK, "0", "100");
        BigDecimal end = BigDecimal.ZERO;
        long sum = 0;
        for (Part part : parts) {
            BigDecimal start = end;
            sum += part.count();
            end = hundredths(sum);
            if (end.compareTo(start) > 0) {
                String width = end.subtract(start).toPlainString();
                String from = start.toPlainString();
                SvgBar.appendPart(html, part.style(), SvgColor.of(part.style()), from, width);
            }
        }
        html.close();
    }

    /** Rounds down, so that a nearly full bar is not drawn as full. */
    private BigDecimal hundredths(long sum) {
        BigDecimal at = whole <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).multiply(END).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        return at.min(END);
    }
}
