package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.metric.Quantity;

/** The values of a target's windows and the required ones, if at least two windows have data. */
record WindowTrend(TargetResult result, PageTexts words) implements Section {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal WIDTH = new BigDecimal("0.7");
    private static final BigDecimal HEADROOM = new BigDecimal("1.05");

    @Override
    public void appendTo(Html html) {
        if (result.getTarget().getQuantity() == Quantity.DELIVERY
                || actualValues().count() < 2) {
            return;
        }
        List<WindowResult> windows = result.getWindows();
        html.open("figure", "class", "trend", "style", "--windows: " + windows.size());
        html.element("figcaption", words.say("trend.caption", figure(low()), figure(high())), "class", "note");
        chart(windows)
                .appendTo(html, words.say("trend.label", result.getTarget().getId()));
        if (!HistoryStrip.isAligned(result)) {
            html.open("p", "class", "axis", "aria-hidden", "true");
            html.element("span", name(windows.get(0)));
            html.element("span", name(windows.get(windows.size() - 1))).close();
        }
        new ChartValues(windows.stream()
                        .filter(window -> window.getActual().isPresent())
                        .map(this::value)
                        .toList())
                .appendTo(html);
        html.close();
    }

    private SvgChart chart(List<WindowResult> windows) {
        SvgChart chart = new SvgChart(BigDecimal.valueOf(windows.size()), low(), high());
        List<SvgChart.Point> required = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            WindowResult window = windows.get(i);
            String style = new VerdictMark(window.getVerdict(), words).style();
            SvgChart.Point middle = new SvgChart.Point(
                    BigDecimal.valueOf(i).add(HALF), window.getActual().orElse(low()));
            window.getActual().ifPresent(actual -> chart.column(style, middle, WIDTH, value(window)));
            required.add(SvgChart.Point.of(i, window.getRequired()));
            required.add(SvgChart.Point.of(i + 1L, window.getRequired()));
        }
        return chart.line("required", required);
    }

    private String value(WindowResult window) {
        return words.say(
                "trend.value",
                name(window),
                window.getActual().map(this::figure).orElseGet(() -> words.say("noData")),
                words.required(window),
                new VerdictMark(window.getVerdict(), words).word());
    }

    private String name(WindowResult window) {
        return new WindowName(window.getWindow(), words).full();
    }

    private String figure(BigDecimal value) {
        return words.figure(value, result.getTarget());
    }

    /** Zero; for shares that are all high, a multiple of 10 % below the lowest, so that differences are visible. */
    private BigDecimal low() {
        if (result.getTarget().getQuantity() != Quantity.SHARE) {
            return BigDecimal.ZERO;
        }
        BigDecimal least = values().reduce(BigDecimal.ONE, BigDecimal::min);
        return least.add(least).subtract(BigDecimal.ONE).max(BigDecimal.ZERO).setScale(1, RoundingMode.DOWN);
    }

    private BigDecimal high() {
        BigDecimal most = values().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal headroom = most.multiply(HEADROOM);
        return result.getTarget().getQuantity() == Quantity.SHARE
                ? headroom.setScale(1, RoundingMode.CEILING).min(BigDecimal.ONE).max(most)
                : headroom.setScale(0, RoundingMode.CEILING);
    }

    private Stream<BigDecimal> values() {
        return Stream.concat(actualValues(), result.getWindows().stream().map(WindowResult::getRequired));
    }

    private Stream<BigDecimal> actualValues() {
        return result.getWindows().stream().map(WindowResult::getActual).flatMap(Optional::stream);
    }
}
