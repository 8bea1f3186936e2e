package org.closedloop.sla.examples.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.closedloop.sla.evaluation.WindowResult;
import org.junit.jupiter.api.Test;

/** The charts, read back: what they show, and what their sheets hold. */
class SlideChartsTest {

    @Test
    void counts_are_those_of_the_scorecard_with_the_required_and_the_expected() throws IOException {
        DrawnChart chart = chart(Locale.ENGLISH, 0);

        assertThat(chart.series()).containsExactly("Reached", "Required", "Expected by now", "Forecast");
        assertThat(chart.categories()).startsWith("Jan", "Feb", "Mar").hasSize(12);
        assertThat(chart.shown(0)).containsExactly("131", "118", "140", "122", "41", "-", "-", "-", "-", "-", "-", "-");
        assertThat(chart.shown(1)).containsOnly("120").hasSize(12);
        assertThat(chart.shown(2)).startsWith("-", "-", "-", "-", "51");
        assertThat(chart.sheet())
                .startsWith(
                        "Window|Reached|Required|Expected by now|Forecast|Forecast, 80%: below|Forecast, 80%: above"
                                + "|Expected by now, exact|Forecast, exact",
                        "Jan|131|120||||||")
                .contains("May|41|120|51|112|11|12|51.42|112.22");
        assertThat(chart.formats()).containsOnly("#,##0");
    }

    @Test
    void forecasts_have_bars_from_one_end_of_the_interval_to_the_other() throws IOException {
        for (Subject subject : List.of(SlideSamples.full(Locale.ENGLISH), SlideSamples.full(Locale.GERMAN))) {
            String name = subject.words().say("forecast");
            try (XMLSlideShow show = SlideSamples.show(subject)) {
                List<List<BigDecimal>> drawn = inOrder(show)
                        .map(DrawnChart::of)
                        .filter(chart -> chart.series().contains(name))
                        .flatMap(chart -> ends(chart, chart.shown(chart.series().indexOf(name))).stream())
                        .toList();
                List<List<BigDecimal>> expected = Stream.of(
                                new PaceSlide(subject).plots(), new ShareSlide(subject).plots())
                        .flatMap(List::stream)
                        .flatMap(plot -> plot.windows().stream()
                                .flatMap(window ->
                                        subject.forecast().of(window.getTarget().getId(), window.getWindow()).stream())
                                .map(forecast -> List.of(
                                        plain(plot.numbers()
                                                .cut(forecast.getInterval().getLow())),
                                        plain(plot.numbers().cut(forecast.getExpected())),
                                        plain(plot.numbers()
                                                .raised(forecast.getInterval().getHigh())))))
                        .toList();
                assertThat(drawn).hasSizeGreaterThan(8).isEqualTo(expected);
            }
        }
    }

    /** The low end, the expected value and the high end of each window with a forecast. */
    private static List<List<BigDecimal>> ends(DrawnChart chart, List<String> expected) {
        return IntStream.range(0, expected.size())
                .filter(i -> !expected.get(i).equals("-"))
                .mapToObj(i -> {
                    BigDecimal middle = new BigDecimal(expected.get(i));
                    BigDecimal below = new BigDecimal(chart.bars().get(0).get(i));
                    BigDecimal above = new BigDecimal(chart.bars().get(1).get(i));
                    return List.of(plain(middle.subtract(below)), plain(middle), plain(middle.add(above)));
                })
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    @Test
    void money_is_cut_off_and_the_sheet_has_the_exact_sums() throws IOException {
        DrawnChart chart = chart(Locale.GERMAN, 2);

        assertThat(chart.shown(0)).startsWith("1190000", "560000");
        assertThat(chart.shown(1)).startsWith("1200000");
        assertThat(chart.sheet().get(0))
                .isEqualTo("Fenster|Erreicht|Verlangt|Bis jetzt erwartet|Prognose|Prognose, 80 %: darunter"
                        + "|Prognose, 80 %: darüber|Erreicht, genau|Bis jetzt erwartet, genau|Prognose, genau");
        assertThat(chart.sheet().get(1)).isEqualTo("Q1|1190000|1200000|||||1199999.99||");
        assertThat(chart.formats()).containsOnly("#,##0.00,,\" Mio.\"");
    }

    @Test
    void shares_are_cut_off_after_the_decimals_that_tell_the_truth() throws IOException {
        DrawnChart completeness = chart(Locale.ENGLISH, 5);

        assertThat(completeness.shown(0)).startsWith("0.999", "0.999");
        assertThat(completeness.shown(1)).containsOnly("1.000");
        assertThat(completeness.sheet().get(1)).isEqualTo("Jan|0.999|1||||0.9995|");
        assertThat(completeness.formats()).containsOnly("0.0%");
        assertThat(chart(Locale.GERMAN, 5).formats()).containsOnly("0.0 %");
    }

    @Test
    void every_chart_has_a_sheet_with_the_numbers_it_shows() throws IOException {
        try (XMLSlideShow show = SlideSamples.show(SlideSamples.full(Locale.ENGLISH))) {
            assertThat(show.getCharts()).hasSizeGreaterThan(10);
            for (XSLFChart chart : show.getCharts()) {
                DrawnChart drawn = DrawnChart.of(chart);
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
                    .map(DrawnChart::of)
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
        DrawnChart chart = charts(Locale.ENGLISH)
                .filter(it -> it.series().contains("Number"))
                .findFirst()
                .orElseThrow();

        assertThat(chart.categories())
                .containsExactly("≤ 1 h", "≤ 2 h", "≤ 3 h", "≤ 4 h", "≤ 8 h", "≤ 16 h", "> 16 h", "open");
        assertThat(chart.shown(0)).containsExactly("400", "0", "125", "30", "10", "0", "15", "7");
    }

    @Test
    void the_funnel_has_the_stages_in_order_and_the_rates() throws IOException {
        List<DrawnChart> charts = charts(Locale.ENGLISH).toList();
        DrawnChart stages = charts.stream()
                .filter(it -> it.series().contains("Leads"))
                .findFirst()
                .orElseThrow();
        DrawnChart rates = charts.stream()
                .filter(it -> it.series().contains("Conversion"))
                .findFirst()
                .orElseThrow();

        assertThat(stages.categories())
                .containsExactly(
                        "Visits –", "Contacts", "Leads", "PQL –", "MQL", "SQL", "Opportunities –", "Customers");
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

    private static DrawnChart chart(Locale locale, int index) throws IOException {
        return charts(locale).toList().get(index);
    }

    private static Stream<DrawnChart> charts(Locale locale) throws IOException {
        try (XMLSlideShow show = SlideSamples.show(SlideSamples.full(locale))) {
            return inOrder(show).map(DrawnChart::of).toList().stream();
        }
    }
}
