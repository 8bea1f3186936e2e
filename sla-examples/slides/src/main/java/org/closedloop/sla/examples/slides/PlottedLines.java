package org.closedloop.sla.examples.slides;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** The looks of lines, their points and the bars through them. */
final class PlottedLines {

    private PlottedLines() {}

    /** Sets the stroke of a series before it is plotted. */
    static void draw(XDDFLineChartData.Series series, PlotLine line) {
        XDDFLineProperties stroke = line.stroke().isJoined()
                ? ChartStyle.line(line.colour(), 2)
                : new XDDFLineProperties(new XDDFNoFillProperties());
        if (line.stroke() == PlotLine.Stroke.DASHED) {
            series.setMarkerStyle(MarkerStyle.NONE);
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        } else {
            // Any style: the symbol is set after plotting, with its size and colour.
            series.setMarkerStyle(MarkerStyle.CIRCLE);
        }
        series.setSmooth(false);
        series.setLineProperties(stroke);
    }

    /** Sets what only the plotted series have: the marks of points and the bars through them. */
    static void complete(CTLineChart plotted, List<PlotLine> lines, ChartSheet sheet) {
        for (int i = 0; i < lines.size(); i++) {
            CTLineSer series = plotted.getSerArray(i);
            PlotLine line = lines.get(i);
            points(series, line);
            line.errorBars().ifPresent(bars -> errorBars(series, line, bars, sheet));
        }
    }

    private static void points(CTLineSer series, PlotLine line) {
        if (line.stroke() == PlotLine.Stroke.DASHED) {
            return;
        }
        series.getMarker().set(ChartXml.marker(line.stroke(), line.colour()));
        for (int i = 0; i < line.points().size(); i++) {
            if (line.series().shown().get(i).isPresent()) {
                CTDPt point = series.addNewDPt();
                point.addNewIdx().setVal(i);
                point.addNewMarker()
                        .set(ChartXml.marker(line.stroke(), line.points().get(i)));
                point.addNewBubble3D().setVal(false);
                // LibreOffice fills the mark with the colour of the line that leads to it.
                point.addNewSpPr().set(series.getSpPr());
                point.getSpPr()
                        .getLn()
                        .getSolidFill()
                        .getSrgbClr()
                        .setVal(Palette.rgb(line.points().get(i)));
            }
        }
    }

    private static void errorBars(CTLineSer series, PlotLine line, PlotLine.ErrorBars bars, ChartSheet sheet) {
        String below = sheet.range(sheet.fill(bars.below()));
        String above = sheet.range(sheet.fill(bars.above()));
        series.addNewErrBars().set(ChartXml.errorBars(bars, above, below, line.colour()));
    }
}
