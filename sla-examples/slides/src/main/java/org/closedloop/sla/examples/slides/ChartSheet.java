package org.closedloop.sla.examples.slides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of a chart: the categories in the first column, and each series in one of its own. */
final class ChartSheet {

    private final XSLFChart chart;
    private final int rows;
    private final List<PlotSeries> columns = new ArrayList<>();

    /**
     * Begins the sheet of a chart.
     *
     * @param header the header of the categories
     * @param rows the number of categories
     */
    ChartSheet(XSLFChart chart, String header, int rows) {
        this.chart = chart;
        this.rows = rows;
        chart.setSheetTitle(header, 0);
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

    /** The cells of a column without its header, as a reference. */
    String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    /** Adds a column with the name of a series, and returns its index; the chart fills in its numbers. */
    int add(PlotSeries series) {
        columns.add(series);
        return columns.size();
    }

    /** The cell with the name of a series. */
    CellReference header(int column) {
        return chart.setSheetTitle(columns.get(column - 1).name(), column);
    }

    /** Adds a column that is no series of the chart, with its numbers, and returns its index. */
    int fill(PlotSeries series) {
        int column = add(series);
        header(column);
        write(column, series.shown());
        return column;
    }

    /**
     * Completes the sheet, after the last series: formats its numbers as in the chart, and adds a column for each
     * series whose numbers are cut off, with the exact ones.
     *
     * @param header names such a column; it is given the name of the series
     */
    void complete(UnaryOperator<String> header) {
        XSSFWorkbook workbook = workbook(chart);
        int next = columns.size() + 1;
        for (int i = 0; i < columns.size(); i++) {
            PlotSeries series = columns.get(i);
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(series.format()));
            format(i + 1, style);
            if (series.isCut()) {
                chart.setSheetTitle(header.apply(series.name()), next);
                write(next, series.exact());
                next++;
            }
        }
    }

    private void format(int column, XSSFCellStyle style) {
        for (int i = 1; i <= rows; i++) {
            XSSFRow row = sheet().getRow(i);
            XSSFCell cell = row == null ? null : row.getCell(column);
            if (cell != null) {
                cell.setCellStyle(style);
            }
        }
    }

    private void write(int column, List<Optional<BigDecimal>> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            XSSFRow row = sheet().getRow(i + 1);
            numbers.get(i).ifPresent(number -> row.createCell(column).setCellValue(number.doubleValue()));
        }
    }

    private XSSFSheet sheet() {
        return workbook(chart).getSheetAt(0);
    }
}
