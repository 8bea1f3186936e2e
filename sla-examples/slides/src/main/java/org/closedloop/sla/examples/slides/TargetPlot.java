package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;

/** The windows of a target that a chart shows, with their names. */
record TargetPlot(Subject subject, TargetResult result) {

    /** As many windows as a chart has room for: a year of months. */
    private static final int MOST = 13;

    /** The windows; of more than {@value #MOST} the last that have begun, or the first if fewer have. */
    List<WindowResult> windows() {
        List<WindowResult> all = result.getWindows();
        if (all.size() <= MOST) {
            return all;
        }
        int begun = (int) all.stream()
                .filter(window -> window.getVerdict() != Verdict.UPCOMING)
                .count();
        int end = Math.max(MOST, begun);
        return all.subList(end - MOST, end);
    }

    /** The description, and how many windows are shown if not all are. */
    String subtitle() {
        String text = result.describe(subject.words().locale());
        int shown = windows().size();
        int all = result.getWindows().size();
        return shown == all
                ? text
                : subject.words()
                        .say(
                                "chart.last",
                                text,
                                subject.words().count(shown),
                                subject.words().count(all));
    }

    List<String> names() {
        WindowCaption caption = new WindowCaption(subject.words());
        return windows().stream()
                .map(window -> caption.within(subject.card().getPeriod(), window.getWindow()))
                .toList();
    }

    /** A series of numbers, one for each window. */
    PlotSeries series(String key, Function<WindowResult, Optional<BigDecimal>> value) {
        ShownNumbers numbers = numbers();
        List<Optional<BigDecimal>> exact = windows().stream().map(value).toList();
        return new PlotSeries(
                subject.words().say(key),
                exact.stream().map(number -> number.map(numbers::cut)).toList(),
                exact,
                numbers.format());
    }

    List<Color> colours() {
        return windows().stream()
                .map(window -> VerdictStyle.of(window.getVerdict()).mark())
                .toList();
    }

    /** The index of the last window with a value; empty if none has. */
    Optional<Integer> last() {
        return IntStream.range(0, windows().size())
                .filter(i -> windows().get(i).getActual().isPresent())
                .boxed()
                .reduce((earlier, later) -> later);
    }

    /** Whether any window has a value. */
    boolean hasData() {
        return last().isPresent();
    }

    /** The name of the target and its threshold. */
    String title() {
        return subject.words()
                .say(
                        "chart.title",
                        result.getTarget().getId(),
                        subject.words().threshold(result.getTarget(), threshold()));
    }

    /** The threshold of a whole window. */
    private BigDecimal threshold() {
        return result.getWindows().stream()
                .map(WindowResult::getRequired)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }

    /** The description, each window and each forecast in a sentence, for those who cannot see the chart. */
    String alternative() {
        String sentences = String.join(" ", forecast().sentences());
        return (result.describe(subject.words().locale()) + "." + numbers().sentences(windows()) + " " + sentences)
                .strip();
    }

    /** Explains the target, its current window and its forecasts in the notes. */
    void noteOn(Page page) {
        page.note(result.explain(subject.words().locale()));
        result.current()
                .ifPresent(window -> page.note(window.explain(subject.words().locale())));
        forecast().sentences().forEach(page::note);
    }

    /** The forecasts of its windows. */
    ForecastPlot forecast() {
        return new ForecastPlot(this);
    }

    /** How its numbers are shown. */
    ShownNumbers numbers() {
        return new ShownNumbers(subject.words(), result);
    }
}
