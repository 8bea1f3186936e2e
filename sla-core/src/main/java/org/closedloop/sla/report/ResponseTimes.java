package org.closedloop.sla.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.measurement.Timing;

/** How long the leads and deals of each target with a time limit took, in all its windows so far. */
record ResponseTimes(Scorecard card, PageTexts words) implements Section {

    /** The upper bounds of the rows in percent of the limit; what took longer is the last row. */
    private static final List<Integer> BOUNDS = List.of(25, 50, 100, 200, 400);

    @Override
    public void appendTo(Html html) {
        List<TargetResult> timed = card.targets().stream()
                .filter(result -> limit(result).isPresent() && timing(result).isPresent())
                .toList();
        if (timed.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "times");
        html.element("h2", words.say("times.title"), "id", "times");
        timed.forEach(result ->
                table(html, result, limit(result).orElseThrow(), timing(result).orElseThrow()));
        html.close();
    }

    private static Optional<Duration> limit(TargetResult result) {
        return result.getMetric().limit().flatMap(limit -> limit.getBusinessTime());
    }

    /** The sum over all windows; empty if nothing was timed. */
    private static Optional<Timing> timing(TargetResult result) {
        return result.getWindows().stream()
                .flatMap(window -> window.getMeasurement().stream())
                .filter(Timing.class::isInstance)
                .map(Timing.class::cast)
                .reduce(Timing::plus)
                .filter(timing -> timing.getMinutes().getTotal() > 0);
    }

    private void table(Html html, TargetResult result, Duration limit, Timing timing) {
        html.open("table", "class", "funnel")
                .element(
                        "caption",
                        words.say("times.caption", result.getTarget().getId(), result.describe(words.locale())));
        html.open("thead").open("tr");
        html.element("th", words.say("times.took"), "scope", "col");
        html.element("th", words.say("times.share"), "scope", "col", "class", "wide");
        html.element("th", words.say("times.number"), "scope", "col", "class", "number");
        html.close().close().open("tbody");
        long most = rows(limit, timing).stream().mapToLong(Row::count).max().orElse(0);
        rows(limit, timing).forEach(row -> row(html, row, most));
        html.close().close();
    }

    /** A row: what it is called, its style, and its number. */
    private record Row(String name, String style, long count) {}

    private List<Row> rows(Duration limit, Timing timing) {
        List<Row> rows = new ArrayList<>();
        long limitMinutes = Math.max(1, limit.toMinutes());
        long from = -1;
        for (int percent : BOUNDS) {
            long to = Math.max(from + 1, limitMinutes * percent / 100);
            rows.add(new Row(
                    words.say(from < 0 ? "times.first" : "times.range", minutes(Math.max(0, from)), minutes(to)),
                    percent <= 100 ? "met" : "missed",
                    between(timing, from, to)));
            from = to;
        }
        rows.add(new Row(words.say("times.over", minutes(from)), "missed", between(timing, from, Long.MAX_VALUE)));
        rows.add(new Row(words.say("times.overdue"), "missed", timing.getOverdue()));
        rows.add(new Row(words.say("times.pending"), "on-track", timing.getPending()));
        rows.add(new Row(words.say("times.unmeasured"), "no-data", timing.getUnmeasured()));
        return rows;
    }

    /** The number that took longer than one bound and at most the other, in minutes. */
    private static long between(Timing timing, long from, long to) {
        return timing.getMinutes().getCounts().entrySet().stream()
                .filter(entry -> entry.getKey() > from && entry.getKey() <= to)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String minutes(long minutes) {
        return words.duration(Duration.ofMinutes(minutes));
    }

    private void row(Html html, Row row, long most) {
        html.open("tr").element("th", row.name(), "scope", "row").open("td", "class", "wide");
        SvgBar.of(BigDecimal.valueOf(row.count()), BigDecimal.valueOf(most))
                .appendTo(html, row.style(), row.name() + ": " + words.count(row.count()));
        html.close().element("td", words.count(row.count()), "class", "number").close();
    }
}
