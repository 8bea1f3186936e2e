package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
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

    /** Where the label of a point stands. */
    enum Side {
        ABOVE,
        BELOW
    }

    private ChartXml() {}

    /** The mark of the points of a line. */
    static XmlObject marker(PlotLine.Stroke stroke, Color colour) {
        String hex = String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
        String diamond = stroke == PlotLine.Stroke.DIAMONDS ? "diamond" : "circle";
        String content = MARKER.replace("@symbol", diamond)
                .replace("@size", stroke == PlotLine.Stroke.DIAMONDS ? "9" : "7")
                .replace("@colour", hex);
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
