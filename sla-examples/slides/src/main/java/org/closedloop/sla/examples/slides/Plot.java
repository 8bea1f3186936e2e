package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A chart with one axis of categories and one of values, and a sheet that holds its numbers column by column. */
final class Plot {

    /** Up to so many columns are drawn narrow. */
    private static final int FEW = 4;

    /** Which way the columns of a chart go. */
    enum Direction {
        UP,
        RIGHT
    }

    private final XSLFChart chart;
    private final double fontSize;
    private final XDDFCategoryDataSource categories;
    private final int rows;
    private final XDDFCategoryAxis categoryAxis;
    private final XDDFValueAxis valueAxis;
    private final Direction direction;
    private final List<PlotSeries> plotted = new ArrayList<>();

    /**
     * Begins a chart.
     *
     * @param header the header of the categories in the sheet
     */
    Plot(XSLFChart chart, double fontSize, Direction direction, String header, List<String> names) {
        this.chart = chart;
        this.fontSize = fontSize;
        this.direction = direction;
        this.rows = names.size();
        this.categories = XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), range(0), 0);
        chart.setSheetTitle(header, 0);
        boolean up = direction == Direction.UP;
        this.categoryAxis = chart.createCategoryAxis(up ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        this.valueAxis = chart.createValueAxis(up ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categoryAxis.setMajorTickMark(AxisTickMark.NONE);
        categoryAxis.getOrAddShapeProperties().setLineProperties(line(Palette.QUIET, 0.75));
        valueAxis.setMajorTickMark(AxisTickMark.NONE);
        valueAxis.setCrosses(AxisCrosses.AUTO_ZERO);
        valueAxis.setCrossBetween(AxisCrossBetween.BETWEEN);
        valueAxis.getOrAddMajorGridProperties().setLineProperties(line(Palette.RULE, 0.5));
        valueAxis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        if (!up) {
            categoryAxis.setOrientation(AxisOrientation.MAX_MIN);
        }
        // The heading is beside the chart; without this, a single series would become the title.
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        style(chart.getCTChartSpace().addNewTxPr(), fontSize, Palette.INK);
    }

    private String range(int inColumn) {
        return chart.formatRange(new CellRangeAddress(1, rows, inColumn, inColumn));
    }

    /** Bounds the axis of values, and formats its numbers. */
    Plot values(String format, double least) {
        valueAxis.setNumberFormat(format);
        // POI links the format to the numbers', and PowerPoint would take theirs.
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        valueAxis.setMinimum(least);
        return this;
    }

    /** Ends the axis of values here, with a line after each step. */
    Plot upTo(double most, double step) {
        valueAxis.setMaximum(most);
        valueAxis.setMajorUnit(step);
        return this;
    }

    /** Hides the axis of values, where each column is labelled. */
    Plot withoutValueAxis() {
        valueAxis.setVisible(false);
        chart.getCTChart().getPlotArea().getValAxArray(0).unsetMajorGridlines();
        return this;
    }

    /**
     * Adds columns, each labelled with its value.
     *
     * @param colours one for each category, or none
     */
    Plot columns(PlotSeries numbers, Color colour, List<Color> colours) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categoryAxis, valueAxis);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setBarDirection(direction == Direction.UP ? BarDirection.COL : BarDirection.BAR);
        data.setGapWidth(rows <= FEW ? 140 : 45);
        data.setVaryColors(false);
        XDDFChartData.Series series = add(data, numbers);
        series.setFillProperties(fill(colour));
        for (int i = 0; i < colours.size(); i++) {
            if (numbers.shown().get(i).isPresent()) {
                series.getDataPoint(i).setFillProperties(fill(colours.get(i)));
            }
        }
        chart.plot(data);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTBarSer drawn = area.getBarChartArray(area.sizeOfBarChartArray() - 1).getSerArray(0);
        labels(drawn.isSetDLbls() ? drawn.getDLbls() : drawn.addNewDLbls(), numbers.format());
        return this;
    }

    /** Adds lines. */
    Plot lines(List<PlotLine> lines) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categoryAxis, valueAxis);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (PlotLine line : lines) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(data, line.series());
            series.setSmooth(false);
            draw(series, line);
        }
        chart.plot(data);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        for (int i = 0; i < lines.size(); i++) {
            CTLineSer drawn =
                    area.getLineChartArray(area.sizeOfLineChartArray() - 1).getSerArray(i);
            colourPoints(drawn, lines.get(i));
        }
        return this;
    }

    private static void draw(XDDFLineChartData.Series series, PlotLine line) {
        XDDFLineProperties stroke = line(line.colour(), 2);
        switch (line.stroke()) {
            case MARKED -> series.setMarkerStyle(MarkerStyle.CIRCLE);
            case DASHED -> {
                series.setMarkerStyle(MarkerStyle.NONE);
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            case DIAMONDS -> {
                series.setMarkerStyle(MarkerStyle.DIAMOND);
                stroke = new XDDFLineProperties(new XDDFNoFillProperties());
            }
        }
        series.setLineProperties(stroke);
    }

    private static void colourPoints(CTLineSer series, PlotLine line) {
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

    /** Labels one point of a line with its value, above or below it. */
    Plot labelPoint(int line, int category, String format, ChartXml.Side side) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTLineSer series =
                area.getLineChartArray(area.sizeOfLineChartArray() - 1).getSerArray(line);
        series.addNewDLbls().set(ChartXml.pointLabel(category, format, fontSize, side));
        return this;
    }

    /** Adds a legend below the chart. */
    Plot legend() {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getOrAddLegend().setOverlay(false);
        return this;
    }

    private XDDFChartData.Series add(XDDFChartData data, PlotSeries numbers) {
        plotted.add(numbers);
        int column = plotted.size();
        BigDecimal[] values =
                numbers.shown().stream().map(value -> value.orElse(null)).toArray(BigDecimal[]::new);
        XDDFNumericalDataSource<BigDecimal> source = XDDFDataSourcesFactory.fromArray(values, range(column), column);
        source.setFormatCode(numbers.format());
        XDDFChartData.Series series = data.addSeries(categories, source);
        series.setTitle(numbers.name(), chart.setSheetTitle(numbers.name(), column));
        return series;
    }

    /**
     * Completes the sheet, after the last series: formats its numbers as in the chart, and adds a column for each
     * series whose numbers are cut off, with the exact ones.
     *
     * @param header names such a column; it is given the name of the series
     */
    void complete(UnaryOperator<String> header) {
        XSSFWorkbook workbook = workbook(chart);
        XSSFSheet sheet = workbook.getSheetAt(0);
        int next = plotted.size() + 1;
        for (int i = 0; i < plotted.size(); i++) {
            PlotSeries series = plotted.get(i);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(series.format()));
            format(sheet, i + 1, style);
            if (series.isCut()) {
                chart.setSheetTitle(header.apply(series.name()), next);
                write(sheet, next, series.exact());
                next++;
            }
        }
    }

    private void format(XSSFSheet sheet, int column, XSSFCellStyle style) {
        for (int i = 1; i <= rows; i++) {
            XSSFRow row = sheet.getRow(i);
            XSSFCell cell = row == null ? null : row.getCell(column);
            if (cell != null) {
                cell.setCellStyle(style);
            }
        }
    }

    private static void write(XSSFSheet sheet, int column, List<Optional<BigDecimal>> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            XSSFRow row = sheet.getRow(i + 1);
            numbers.get(i).ifPresent(number -> row.createCell(column).setCellValue(number.doubleValue()));
        }
    }

    /** The workbook in a chart. */
    static XSSFWorkbook workbook(XSLFChart chart) {
        try {
            return chart.getWorkbook();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("chart: its own workbook cannot be read", e);
        }
    }

    private void labels(CTDLbls labels, String format) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        // A ground of its own keeps a label legible where a line crosses it.
        labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(Palette.WHITE));
        style(labels.addNewTxPr(), fontSize, Palette.INK);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void style(CTTextBody body, double size, Color colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties run = body.addNewP().addNewPPr().addNewDefRPr();
        run.setSz((int) (size * 100));
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(colour));
    }

    private static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(colour)));
    }

    private static XDDFLineProperties line(Color colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }
}
