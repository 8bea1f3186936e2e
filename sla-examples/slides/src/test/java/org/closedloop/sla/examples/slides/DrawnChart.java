package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * A chart as it is in the file.
 *
 * @param shown the cached values of each series, a hyphen for a gap
 * @param bars the lengths of the bars through the points below and above, series by series
 * @param sheet the lines of the sheet, their cells apart by a bar
 * @param formats the formats of the cached values
 */
record DrawnChart(
        List<String> series,
        List<String> categories,
        List<List<String>> shown,
        List<List<String>> bars,
        List<String> sheet,
        List<String> formats) {

    List<String> shown(int index) {
        return shown.get(index);
    }

    static DrawnChart of(XSLFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        List<String> names = new ArrayList<>();
        List<List<String>> shown = new ArrayList<>();
        List<String> formats = new ArrayList<>();
        List<List<String>> errorBars = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        for (CTBarChart columns : area.getBarChartList()) {
            for (CTBarSer series : columns.getSerList()) {
                names.add(series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
                add(series.getVal(), shown, formats);
                categories = categories(series.getCat());
            }
        }
        for (CTLineChart lines : area.getLineChartList()) {
            for (CTLineSer series : lines.getSerList()) {
                names.add(series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
                add(series.getVal(), shown, formats);
                categories = categories(series.getCat());
                if (series.isSetErrBars()) {
                    errorBars.add(
                            values(series.getErrBars().getMinus().getNumRef().getNumCache()));
                    errorBars.add(
                            values(series.getErrBars().getPlus().getNumRef().getNumCache()));
                }
            }
        }
        return new DrawnChart(names, categories, shown, errorBars, lines(ChartSheet.workbook(chart)), formats);
    }

    /** Read from the XML, because POI 5.5 takes the n-th value in the file for the n-th point. */
    private static void add(CTNumDataSource source, List<List<String>> shown, List<String> formats) {
        CTNumData data = source.getNumRef().getNumCache();
        shown.add(values(data));
        formats.add(data.getFormatCode());
    }

    private static List<String> values(CTNumData data) {
        String[] values = new String[(int) data.getPtCount().getVal()];
        Arrays.fill(values, "-");
        data.getPtList().forEach(point -> values[(int) point.getIdx()] = point.getV());
        return List.of(values);
    }

    private static List<String> categories(CTAxDataSource source) {
        return source.getStrRef().getStrCache().getPtList().stream()
                .map(CTStrVal::getV)
                .toList();
    }

    private static List<String> lines(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        int width = sheet.getRow(0).getLastCellNum();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            lines.add(IntStream.range(0, width)
                    .mapToObj(row::getCell)
                    .map(DrawnChart::text)
                    .reduce((one, other) -> one + "|" + other)
                    .orElse(""));
        }
        return lines;
    }

    private static String text(XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
