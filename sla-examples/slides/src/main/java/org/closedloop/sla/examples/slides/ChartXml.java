package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** Parts of charts that are written as text, because poi-ooxml-lite lacks the classes of some of their elements. */
final class ChartXml {

    private static final String NAMESPACES = " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /** Size and symbol of a point: poi-ooxml-lite has no type for the size. */
    private static final String MARKER = """
            <c:symbol val="@symbol"/><c:size val="@size"/>
            <c:spPr><a:solidFill><a:srgbClr val="@colour"/></a:solidFill>
            <a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>
            """;

    /** The label of one point: poi-ooxml-lite has no class for it. */
    private static final String LABEL = """
            <c:dLbl><c:idx val="@index"/><c:numFmt formatCode="@format" sourceLinked="0"/>
            <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>
            <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="@size" b="1"/></a:pPr></a:p></c:txPr>
            <c:dLblPos val="@side"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>
            <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>
            <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>
            <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>
            """;

    /** Bars through the points of a series: poi-ooxml-lite has no classes for their kinds. */
    private static final String ERROR_BARS = """
            <c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>
            <c:plus>@plus</c:plus><c:minus>@minus</c:minus>
            <c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="@colour"/></a:solidFill></a:ln></c:spPr>
            """;

    private static final String NUMBERS = """
            <c:numRef><c:f>@range</c:f><c:numCache><c:formatCode>General</c:formatCode>
            <c:ptCount val="@count"/>@points</c:numCache></c:numRef>
            """;

    /** Where the label of a point stands. */
    enum Side {
        ABOVE,
        BELOW
    }

    private ChartXml() {}

    /** The mark of the points of a line. */
    static XmlObject marker(PlotLine.Stroke stroke, Color colour) {
        String content = MARKER.replace("@symbol", stroke.symbol())
                .replace("@size", String.valueOf(stroke.size()))
                .replace("@colour", hex(colour));
        return parsed("c:marker", content, CTMarker.Factory::parse);
    }

    /**
     * The labels of a series of which one point has any.
     *
     * @param format a number format without characters that XML escapes
     */
    static XmlObject pointLabel(int category, String format, double fontSize, Side side) {
        String content = LABEL.replace("@index", String.valueOf(category))
                .replace("@format", format)
                .replace("@size", String.valueOf((int) (fontSize * 100)))
                .replace("@side", side == Side.ABOVE ? "t" : "b");
        return parsed("c:dLbls", content, CTDLbls.Factory::parse);
    }

    /**
     * The bars through the points of a series.
     *
     * @param rangeAbove the cells of the sheet with the numbers above the points
     * @param rangeBelow those with the numbers below them
     */
    static XmlObject errorBars(PlotLine.ErrorBars bars, String rangeAbove, String rangeBelow, Color colour) {
        String content = ERROR_BARS
                .replace("@plus", numbers(rangeAbove, bars.above().shown()))
                .replace("@minus", numbers(rangeBelow, bars.below().shown()))
                .replace("@colour", hex(colour));
        return parsed("c:errBars", content, CTErrBars.Factory::parse);
    }

    private static String numbers(String range, List<Optional<BigDecimal>> numbers) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int index = i;
            numbers.get(i)
                    .ifPresent(number -> points.append("<c:pt idx=\"" + index + "\"><c:v>")
                            .append(number.toPlainString())
                            .append("</c:v></c:pt>"));
        }
        return NUMBERS.replace("@range", range)
                .replace("@count", String.valueOf(numbers.size()))
                .replace("@points", points);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
    }

    private static XmlObject parsed(String element, String content, Parser parser) {
        String joined = content.replaceAll(">\\s+<", "><").strip();
        try {
            return parser.parse("<xml-fragment" + NAMESPACES + ">" + joined + "</xml-fragment>");
        } catch (XmlException e) {
            throw new IllegalStateException(element + ": cannot be parsed: " + content, e);
        }
    }

    private interface Parser {

        XmlObject parse(String xml) throws XmlException;
    }
}
