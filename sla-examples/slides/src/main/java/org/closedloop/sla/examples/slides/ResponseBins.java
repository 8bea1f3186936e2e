package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.time.TimeLimit;

/**
 * The durations of a target over all windows, in classes: of a limit in business time, quarters or thirds of the limit,
 * then its double, its quadruple, and more; otherwise hours, or days for a limit in calendar days. The last class holds
 * those that are overdue.
 *
 * <p>Durations are in whole minutes, rounded up, so that a class up to the limit holds exactly those within it.
 */
record ResponseBins(SlideTexts words, Timing total, Optional<Integer> limit, boolean inDays) {

    private static final List<Integer> HOURS = List.of(60, 120, 240, 480, 960, 1920);
    private static final List<Integer> DAYS =
            Stream.of(7, 14, 30, 60, 90, 180).map(days -> days * 24 * 60).toList();

    /** Returns the durations; empty if none was measured. */
    static Optional<ResponseBins> of(TargetPlot plot) {
        Optional<Timing> total = plot.result().getWindows().stream()
                .flatMap(window -> timing(window).stream())
                .reduce(Timing::plus);
        Optional<Integer> limit = plot.result()
                .getMetric()
                .limit()
                .flatMap(TimeLimit::getBusinessTime)
                .filter(time -> time.toSecondsPart() == 0 && time.toNanosPart() == 0)
                .map(time -> Math.toIntExact(time.toMinutes()));
        return total.filter(it -> it.getMinutes().getTotal() > 0)
                .map(it -> new ResponseBins(
                        plot.subject().words(),
                        it,
                        limit,
                        plot.result().getMetric().isTimedInCalendarDays()));
    }

    private static Optional<Timing> timing(WindowResult window) {
        return window.getMeasurement().filter(Timing.class::isInstance).map(Timing.class::cast);
    }

    /** The last minute of each class but the open one. */
    private List<Integer> ends() {
        return limit.map(minutes -> {
                    TreeSet<Integer> ends = new TreeSet<>();
                    int parts = minutes % 4 == 0 ? 4 : minutes % 3 == 0 ? 3 : 1;
                    for (int part = 1; part <= parts; part++) {
                        ends.add(minutes / parts * part);
                    }
                    ends.add(minutes * 2);
                    ends.add(minutes * 4);
                    return List.copyOf(ends);
                })
                .orElse(inDays ? DAYS : HOURS);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        ends().forEach(end -> names.add(words.say("bin.upTo", time(end))));
        names.add(words.say("bin.over", time(ends().get(ends().size() - 1))));
        names.add(words.say("bin.overdue"));
        return names;
    }

    private String time(int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        return inDays ? words.figures().elapsed(time) : words.duration(time);
    }

    List<Optional<BigDecimal>> counts() {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        int from = -1;
        for (int end : ends()) {
            counts.add(Optional.of(BigDecimal.valueOf(between(from, end))));
            from = end;
        }
        counts.add(Optional.of(BigDecimal.valueOf(between(from, Integer.MAX_VALUE))));
        counts.add(Optional.of(BigDecimal.valueOf(total.getOverdue())));
        return counts;
    }

    /** The number of durations after one minute, up to and including another. */
    private long between(int after, int upTo) {
        return total.getMinutes().getCounts().entrySet().stream()
                .filter(entry -> entry.getKey() > after && entry.getKey() <= upTo)
                .mapToLong(entry -> entry.getValue())
                .sum();
    }

    /** Classes within the limit, late and overdue; blue where the limit is no time. */
    List<Color> colours() {
        Color missed = VerdictStyle.of(Verdict.MISSED).mark();
        List<Color> colours = new ArrayList<>();
        ends().forEach(end -> colours.add(limit.map(minutes -> end <= minutes
                        ? VerdictStyle.of(Verdict.MET).mark()
                        : VerdictStyle.of(Verdict.AT_RISK).mark())
                .orElse(Palette.BLUE)));
        colours.add(limit.isPresent() ? VerdictStyle.of(Verdict.AT_RISK).mark() : Palette.BLUE);
        colours.add(missed);
        return colours;
    }

    /** Median and percentiles, and what is not in the columns. */
    String summary() {
        MinuteHistogram minutes = total.getMinutes();
        String text = words.say(
                "response.summary",
                words.count(total.getMeasured()),
                time(minutes.percentile(50).orElseThrow()),
                time(minutes.percentile(90).orElseThrow()),
                time(minutes.percentile(95).orElseThrow()));
        return total.getPending() + total.getUnmeasured() == 0
                ? text
                : text
                        + words.say(
                                "response.besides",
                                words.count(total.getPending()),
                                words.count(total.getUnmeasured()));
    }
}
