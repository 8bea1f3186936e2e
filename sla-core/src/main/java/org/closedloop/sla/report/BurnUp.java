package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;

/**
 * The growth of an open window's count or sum since its first day, the pace that was required, and the forecast of its
 * end.
 */
record BurnUp(WindowResult window, ReportData data, PageTexts words) implements Section {

    private static final int DAYS_OF_A_MONTH = 31;
    private static final BigDecimal HEADROOM = new BigDecimal("1.05");

    /** The days of a window up to {@code asOf}, to be counted for its chart. */
    static List<DateRange> days(DateRange window, LocalDate asOf) {
        return window.getStart()
                .datesUntil(asOf.isAfter(window.getEnd()) ? window.getStart() : asOf.plusDays(1))
                .map(day -> DateRange.of(day, day))
                .toList();
    }

    @Override
    public void appendTo(Html html) {
        if (window.getPace().isEmpty()) {
            return;
        }
        Optional<List<SvgChart.Point>> reached = reached();
        if (reached.isEmpty()) {
            return;
        }
        html.open("figure", "class", "burn-up");
        Optional<WindowForecast> forecast = data.forecastOf(window);
        html.element(
                "figcaption", words.say(forecast.isPresent() ? "burnUp.forecast" : "burnUp.caption"), "class", "note");
        chart(reached.get())
                .appendTo(html, words.say("burnUp.label", window.getTarget().getId()));
        html.open("p", "class", "axis", "aria-hidden", "true");
        html.element("span", words.dayBrief(window.getWindow().getStart()));
        html.element("span", words.dayBrief(window.getWindow().getEnd())).close();
        new ChartValues(shown(reached.get()).stream().map(this::text).toList()).appendTo(html);
        html.close();
    }

    private SvgChart chart(List<SvgChart.Point> reached) {
        BigDecimal last = reached.get(reached.size() - 1).value();
        Optional<WindowForecast> forecast = data.forecastOf(window);
        BigDecimal top = window.getRequired()
                .max(last)
                .max(forecast.map(it -> it.getInterval().getHigh()).orElse(last))
                .multiply(HEADROOM);
        SvgChart chart = new SvgChart(BigDecimal.valueOf(window.getWindow().lengthInDays()), BigDecimal.ZERO, top);
        forecast.ifPresent(it -> band(chart, reached.get(reached.size() - 1), it));
        chart.line("pace", pace()).line("reached", reached);
        shown(reached).forEach(point -> chart.point("reached", point, text(point)));
        return chart;
    }

    /** The interval that contains the value at the end with a probability of 80 %, and the expected value. */
    private void band(SvgChart chart, SvgChart.Point now, WindowForecast forecast) {
        long end = window.getWindow().lengthInDays();
        chart.area(
                "forecast",
                List.of(
                        now,
                        SvgChart.Point.of(end, forecast.getInterval().getLow()),
                        SvgChart.Point.of(end, forecast.getInterval().getHigh())));
        chart.line("expected", List.of(now, SvgChart.Point.of(end, forecast.getExpected())));
    }

    /** The sum at the close of each day so far; empty if the days were not counted. */
    private Optional<List<SvgChart.Point>> reached() {
        List<SvgChart.Point> points = new ArrayList<>();
        points.add(SvgChart.Point.of(0, BigDecimal.ZERO));
        BigDecimal sum = BigDecimal.ZERO;
        for (DateRange day : days(window.getWindow(), data.scorecard().getAsOf())) {
            Optional<BigDecimal> more = Optional.ofNullable(
                            data.numbers().getWindows().get(day))
                    .flatMap(ofDay -> ofDay.find(window.getTarget().getMetric()))
                    .map(BurnUp::value);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(more.get());
            points.add(SvgChart.Point.of(points.size(), sum));
        }
        return Optional.of(points);
    }

    private static BigDecimal value(Measurement measurement) {
        return measurement instanceof Amount amount
                ? amount.getTotal().getAmount()
                : BigDecimal.valueOf(((Count) measurement).getValue());
    }

    /** The required value, distributed evenly over the working days, or over all days if there are none. */
    private List<SvgChart.Point> pace() {
        BusinessCalendar calendar = data.terms().getCalendar();
        DateRange range = window.getWindow();
        long all = calendar.workingDays(range);
        List<SvgChart.Point> points = new ArrayList<>();
        points.add(SvgChart.Point.of(0, BigDecimal.ZERO));
        for (long day = 1; day <= range.lengthInDays(); day++) {
            DateRange past = DateRange.of(range.getStart(), range.getStart().plusDays(day - 1));
            long elapsed = all == 0 ? day : calendar.workingDays(past);
            points.add(SvgChart.Point.of(
                    day,
                    window.getRequired()
                            .multiply(BigDecimal.valueOf(elapsed))
                            .divide(BigDecimal.valueOf(all == 0 ? range.lengthInDays() : all), 4, RoundingMode.DOWN)));
        }
        return points;
    }

    /**
     * The points that have a text on hover and on paper: each day of a month, each week of a longer window, the last.
     */
    private List<SvgChart.Point> shown(List<SvgChart.Point> reached) {
        int step = window.getWindow().lengthInDays() > DAYS_OF_A_MONTH ? 7 : 1;
        int last = reached.size() - 1;
        return IntStream.rangeClosed(1, last)
                .filter(i -> i % step == 0 || i == last)
                .mapToObj(reached::get)
                .toList();
    }

    private String text(SvgChart.Point point) {
        LocalDate day = window.getWindow().getStart().plusDays(point.step().longValueExact() - 1);
        return words.say("burnUp.value", words.date(day), words.figure(point.value(), window.getTarget()));
    }
}
