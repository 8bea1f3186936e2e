package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

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
    private final Direction direction;
    private final ChartSheet sheet;
    private final XDDFCategoryDataSource categories;
    private final int rows;
    private final XDDFCategoryAxis categoryAxis;
    private final XDDFValueAxis valueAxis;

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
        this.sheet = new ChartSheet(chart, header, rows);
        this.categories = XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), sheet.range(0), 0);
        boolean up = direction == Direction.UP;
        this.categoryAxis = chart.createCategoryAxis(up ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        this.valueAxis = chart.createValueAxis(up ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categoryAxis.setMajorTickMark(AxisTickMark.NONE);
        categoryAxis.getOrAddShapeProperties().setLineProperties(ChartStyle.line(Palette.QUIET, 0.75));
        valueAxis.setMajorTickMark(AxisTickMark.NONE);
        valueAxis.setCrosses(AxisCrosses.AUTO_ZERO);
        valueAxis.setCrossBetween(AxisCrossBetween.BETWEEN);
        valueAxis.getOrAddMajorGridProperties().setLineProperties(ChartStyle.line(Palette.RULE, 0.5));
        valueAxis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        if (!up) {
            categoryAxis.setOrientation(AxisOrientation.MAX_MIN);
        }
        // The heading is beside the chart; without this, a single series would become the title.
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        ChartStyle.text(chart.getCTChartSpace().addNewTxPr(), fontSize, Palette.INK);
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
        series.setFillProperties(ChartStyle.fill(colour));
        for (int i = 0; i < colours.size(); i++) {
            if (numbers.shown().get(i).isPresent()) {
                series.getDataPoint(i).setFillProperties(ChartStyle.fill(colours.get(i)));
            }
        }
        chart.plot(data);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTBarSer drawn = area.getBarChartArray(area.sizeOfBarChartArray() - 1).getSerArray(0);
        ChartStyle.labels(drawn.isSetDLbls() ? drawn.getDLbls() : drawn.addNewDLbls(), numbers.format(), fontSize);
        return this;
    }

    /** Adds lines. */
    Plot lines(List<PlotLine> lines) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categoryAxis, valueAxis);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (PlotLine line : lines) {
            PlottedLines.draw((XDDFLineChartData.Series) add(data, line.series()), line);
        }
        chart.plot(data);
        PlottedLines.complete(lastLines(), lines, sheet);
        return this;
    }

    private CTLineChart lastLines() {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        return area.getLineChartArray(area.sizeOfLineChartArray() - 1);
    }

    /** Labels one point of a line with its value, above or below it. */
    Plot labelPoint(int line, int category, String format, ChartXml.Side side) {
        lastLines().getSerArray(line).addNewDLbls().set(ChartXml.pointLabel(category, format, fontSize, side));
        return this;
    }

    /** Adds a legend below the chart. */
    Plot legend() {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getOrAddLegend().setOverlay(false);
        return this;
    }

    private XDDFChartData.Series add(XDDFChartData data, PlotSeries numbers) {
        int column = sheet.add(numbers);
        BigDecimal[] values =
                numbers.shown().stream().map(value -> value.orElse(null)).toArray(BigDecimal[]::new);
        XDDFNumericalDataSource<BigDecimal> source =
                XDDFDataSourcesFactory.fromArray(values, sheet.range(column), column);
        source.setFormatCode(numbers.format());
        XDDFChartData.Series series = data.addSeries(categories, source);
        series.setTitle(numbers.name(), sheet.header(column));
        return series;
    }

    /**
     * Completes the sheet, after the last series.
     *
     * @param exact names the columns of exact numbers; it is given the name of the series
     */
    void complete(UnaryOperator<String> exact) {
        sheet.complete(exact);
    }
}
