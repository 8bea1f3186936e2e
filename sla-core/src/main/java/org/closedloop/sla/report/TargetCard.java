package org.closedloop.sla.report;

import java.math.BigDecimal;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.metric.Quantity;

/** One target: description, result of the current window, and all windows so far. */
record TargetCard(TargetResult result, ReportData data, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        String id = "target-" + result.getTarget().getId();
        html.open("article", "class", "target", "aria-labelledby", id);
        html.open("div", "class", "promise");
        html.element("h3", result.getTarget().getId(), "id", id);
        html.element("p", result.describe(words.locale()));
        html.element("p", weight(), "class", "note");
        html.close();
        result.current().ifPresent(window -> current(html, window));
        new WindowTrend(result, words).appendTo(html);
        new HistoryStrip(result, words).appendTo(html);
        html.close();
    }

    private String weight() {
        BigDecimal weight = result.getTarget().getWeight().stripTrailingZeros();
        String shown = words.number(weight, Math.max(0, weight.scale()));
        return result.getAttainment()
                .map(attained -> words.say("target.weight", shown, words.percent(attained)))
                .orElseGet(() -> words.say("target.leftOut", shown));
    }

    private void current(Html html, WindowResult window) {
        VerdictMark mark = new VerdictMark(window.getVerdict(), words);
        html.open("div", "class", "current").open("p", "class", "standing");
        mark.appendTo(html);
        html.text(" ").element("span", new WindowName(window.getWindow(), words).full(), "class", "window");
        html.close();
        if (result.getTarget().getQuantity() != Quantity.DELIVERY) {
            bar(html, window, mark);
        }
        new WindowFacts(window, result.getMetric(), words).facts().appendTo(html);
        new BurnUp(window, data, words).appendTo(html);
        window.getPace()
                .filter(Pace::isTooFast)
                .ifPresent(pace ->
                        html.element("p", words.say("pace.flood", words.number(pace.getRatio(), 1)), "class", "note"));
        data.forecastOf(window)
                .ifPresent(outlook -> html.element(
                        "p", words.say("target.forecast", outlook.explain(words.locale())), "class", "note forecast"));
        html.close();
    }

    private void bar(Html html, WindowResult window, VerdictMark mark) {
        window.getActual().ifPresent(actual -> {
            BigDecimal whole = result.getTarget().getQuantity() == Quantity.SHARE
                    ? BigDecimal.ONE
                    : window.getRequired().max(actual);
            SvgBar bar = SvgBar.of(actual, whole).mark("required", window.getRequired());
            window.getPace().ifPresent(pace -> bar.mark("expected", pace.getExpected()));
            bar.appendTo(
                    html,
                    mark.style(),
                    words.say("bar.label", words.figure(actual, result.getTarget()), words.required(window)));
        });
    }
}
