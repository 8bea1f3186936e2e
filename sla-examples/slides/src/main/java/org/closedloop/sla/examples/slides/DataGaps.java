package org.closedloop.sla.examples.slides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Timing;
import org.joda.money.Money;

/**
 * What could not be measured, valued or converted, and the windows without data; the same gap of several targets once.
 */
final class DataGaps {

    private final Subject subject;
    private final SlideTexts words;
    private final Map<Gap, List<String>> gaps = new LinkedHashMap<>();

    DataGaps(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    /** The names of the targets that have each gap, in order of first appearance. */
    Map<Gap, List<String>> byFinding() {
        subject.card().targets().forEach(this::target);
        subject.card().getFunnel().getRevenue().ifPresent(revenue -> measured(words.say("quality.revenue"), revenue));
        return gaps;
    }

    private void target(TargetResult result) {
        String id = result.getTarget().getId();
        result.getWindows().stream()
                .flatMap(window -> window.getMeasurement().stream())
                .reduce(Measurement::plus)
                .ifPresent(total -> measured(id, total));
        String empty = result.getWindows().stream()
                .filter(window -> window.getVerdict() == Verdict.NO_DATA)
                .map(WindowResult::getWindow)
                .map(new WindowCaption(words)::full)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            add(id, words.say("quality.noData", empty), "quality.noData.effect");
        }
    }

    private void measured(String name, Measurement total) {
        if (total instanceof Timing timing && timing.getUnmeasured() > 0) {
            String share = words.figures().percent(timing.getCoverage().orElseThrow());
            String finding = words.say("quality.coverage", share, words.count(timing.getUnmeasured()));
            add(name, finding, "quality.coverage.effect");
        }
        if (total instanceof Amount amount) {
            if (amount.getUnvalued() > 0) {
                add(name, words.say("quality.unvalued", words.count(amount.getUnvalued())), "quality.unvalued.effect");
            }
            unconverted(name, amount.getUnconverted());
        }
        if (total instanceof AmountShare share) {
            unconverted(name, share.getUnconverted());
        }
    }

    private void unconverted(String name, List<Money> sums) {
        if (!sums.isEmpty()) {
            String amounts = sums.stream().map(words.figures()::money).collect(Collectors.joining(", "));
            add(name, words.say("quality.unconverted", amounts), "quality.unconverted.effect");
        }
    }

    private void add(String name, String finding, String effect) {
        gaps.computeIfAbsent(new Gap(finding, words.say(effect)), gap -> new ArrayList<>())
                .add(name);
    }

    /** A gap and its effect on the numbers. */
    record Gap(String finding, String effect) {}
}
