package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.closedloop.sla.evaluation.WindowResult;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/** The charts, read back: what they show, and what their sheets hold. */
class SlideChartsTest {

    @Test
    void counts_are_those_of_the_scorecard_with_the_required_and_the_expected() throws IOException {
        Drawn chart = chart(Locale.ENGLISH, 0);

        assertThat(chart.series()).containsExactly("Reached", "Required", "Expected by now");
        assertThat(chart.categories()).startsWith("Jan", "Feb", "Mar").hasSize(12);
        assertThat(chart.shown(0)).containsExactly("131", "118", "140", "122", "41", "-", "-", "-", "-", "-", "-", "-");
        assertThat(chart.shown(1)).containsOnly("120").hasSize(12);
        assertThat(chart.shown(2)).startsWith("-", "-", "-", "-", "51");
        assertThat(chart.sheet())
                .startsWith("Window|Reached|Required|Expected by now|Expected by now, exact", "Jan|131|120||")
                .contains("May|41|120|51|51.42");
        assertThat(chart.formats()).containsOnly("#,##0");
    }

    @Test
    void money_is_cut_off_and_the_sheet_has_the_exact_sums() throws IOException {
        Drawn chart = chart(Locale.GERMAN, 2);

        assertThat(chart.shown(0)).startsWith("1190000", "560000");
        assertThat(chart.shown(1)).startsWith("1200000");
        assertThat(chart.sheet().get(0))
                .isEqualTo("Fenster|Erreicht|Verlangt|Bis jetzt erwartet|Erreicht, genau|Bis jetzt erwartet, genau");
        assertThat(chart.sheet().get(1)).isEqualTo("Q1|1190000|1200000||1199999.99|");
        assertThat(chart.formats()).containsOnly("#,##0.00,,\" Mio.\"");
    }

    @Test
    void shares_are_cut_off_after_the_decimals_that_tell_the_truth() throws IOException {
        Drawn completeness = chart(Locale.ENGLISH, 5);

        assertThat(completeness.shown(0)).startsWith("0.999", "0.999");
        assertThat(completeness.shown(1)).containsOnly("1.000");
        assertThat(completeness.sheet().get(1)).isEqualTo("Jan|0.999|1|0.9995");
        assertThat(completeness.formats()).containsOnly("0.0%");
        assertThat(chart(Locale.GERMAN, 5).formats()).containsOnly("0.0 %");
    }

    @Test
    void every_chart_has_a_sheet_with_the_numbers_it_shows() throws IOException {
        try (XMLSlideShow show = SlideSamples.show(SlideSamples.full(Locale.ENGLISH))) {
            assertThat(show.getCharts()).hasSizeGreaterThan(10);
            for (XSLFChart chart : show.getCharts()) {
                Drawn drawn = Drawn.of(chart);
                for (int i = 0; i < drawn.shown().size(); i++) {
                    int column = i + 1;
                    List<String> cells = drawn.sheet().stream()
                            .skip(1)
                            .map(line -> line.split("\\|", -1)[column])
                            .map(cell -> cell.isEmpty()
                                    ? "-"
                                    : new BigDecimal(cell).stripTrailingZeros().toPlainString())
                            .toList();
                    assertThat(cells)
                            .isEqualTo(drawn.shown(i).stream()
                                    .map(it -> it.equals("-")
                                            ? it
                                            : new BigDecimal(it)
                                                    .stripTrailingZeros()
                                                    .toPlainString())
                                    .toList());
                }
            }
        }
    }

    @Test
    void each_target_with_numbers_has_a_chart_of_its_windows() throws IOException {
        Subject subject = SlideSamples.full(Locale.ENGLISH);
        try (XMLSlideShow show = SlideSamples.show(subject)) {
            List<String> first = inOrder(show)
                    .map(Drawn::of)
                    .filter(chart -> chart.series().contains("Required"))
                    .map(chart -> String.join(" ", chart.shown(0)))
                    .toList();
            List<String> expected = Stream.of(new PaceSlide(subject).plots(), new ShareSlide(subject).plots())
                    .flatMap(List::stream)
                    .map(plot -> plot.windows().stream()
                            .map(WindowResult::getActual)
                            .map(actual -> actual.map(
                                            it -> plot.numbers().cut(it).toPlainString())
                                    .orElse("-"))
                            .reduce((one, other) -> one + " " + other)
                            .orElseThrow())
                    .toList();
            assertThat(first).isEqualTo(expected);
        }
    }

    @Test
    void response_times_are_in_quarters_of_the_limit() throws IOException {
        Drawn chart = charts(Locale.ENGLISH)
                .filter(it -> it.series().contains("Number"))
                .findFirst()
                .orElseThrow();

        assertThat(chart.categories())
                .containsExactly("≤ 1 h", "≤ 2 h", "≤ 3 h", "≤ 4 h", "≤ 8 h", "≤ 16 h", "> 16 h", "open");
        assertThat(chart.shown(0)).containsExactly("400", "0", "125", "30", "10", "0", "15", "7");
    }

    @Test
    void the_funnel_has_the_stages_in_order_and_the_rates() throws IOException {
        List<Drawn> charts = charts(Locale.ENGLISH).toList();
        Drawn stages = charts.get(charts.size() - 2);
        Drawn rates = charts.get(charts.size() - 1);

        assertThat(stages.categories())
                .containsExactly(
                        "Visits\nno data",
                        "Contacts",
                        "Leads",
                        "PQL\nno data",
                        "MQL",
                        "SQL",
                        "Opportunities\nno data",
                        "Customers");
        assertThat(stages.shown(0)).containsExactly("-", "9412", "4180", "-", "1803", "552", "-", "41");
        assertThat(rates.categories()).containsExactly("MQL to SQL\n552 of 1,803", "SQL to customer\n41 of 552");
        assertThat(rates.shown(0)).containsExactly("0.306", "0.074");
    }

    /** The charts as they were made; POI returns them in no order. */
    private static Stream<XSLFChart> inOrder(XMLSlideShow show) {
        return show.getCharts().stream()
                .sorted(Comparator.comparing(chart -> Integer.parseInt(
                        chart.getPackagePart().getPartName().getName().replaceAll("\\D", ""))));
    }

    private static Drawn chart(Locale locale, int index) throws IOException {
        return charts(locale).toList().get(index);
    }

    private static Stream<Drawn> charts(Locale locale) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(SlideSamples.full(locale))) {
            return inOrder(show).map(Drawn::of).toList().stream();
        }
    }

    /**
     * A chart as it is in the file.
     *
     * @param shown the cached values of each series, a hyphen for a gap
     * @param sheet the lines of the sheet, their cells apart by a bar
     * @param formats the formats of the cached values
     */
    private record Drawn(
            List<String> series,
            List<String> categories,
            List<List<String>> shown,
            List<String> sheet,
            List<String> formats) {

        List<String> shown(int index) {
            return shown.get(index);
        }

        static Drawn of(XSLFChart chart) {
            CTPlotArea area = chart.getCTChart().getPlotArea();
            List<String> names = new ArrayList<>();
            List<List<String>> shown = new ArrayList<>();
            List<String> formats = new ArrayList<>();
            List<String> categories = new ArrayList<>();
            for (CTBarChart bars : area.getBarChartList()) {
                for (CTBarSer series : bars.getSerList()) {
                    names.add(series.getTx()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(0)
                            .getV());
                    add(series.getVal(), shown, formats);
                    categories = categories(series.getCat());
                }
            }
            for (CTLineChart lines : area.getLineChartList()) {
                for (CTLineSer series : lines.getSerList()) {
                    names.add(series.getTx()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(0)
                            .getV());
                    add(series.getVal(), shown, formats);
                    categories = categories(series.getCat());
                }
            }
            return new Drawn(names, categories, shown, lines(Plot.workbook(chart)), formats);
        }

        /** Read from the XML, because POI 5.5 takes the n-th value in the file for the n-th point. */
        private static void add(CTNumDataSource source, List<List<String>> shown, List<String> formats) {
            CTNumData data = source.getNumRef().getNumCache();
            String[] values = new String[(int) data.getPtCount().getVal()];
            Arrays.fill(values, "-");
            data.getPtList().forEach(point -> values[(int) point.getIdx()] = point.getV());
            shown.add(List.of(values));
            formats.add(data.getFormatCode());
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
                        .map(Drawn::text)
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
}
