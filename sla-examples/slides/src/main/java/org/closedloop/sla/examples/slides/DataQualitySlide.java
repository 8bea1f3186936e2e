package org.closedloop.sla.examples.slides;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Timing;
import org.joda.money.Money;

/** What the numbers do not contain: skipped records, unmeasured leads, windows without data, slides left out. */
record DataQualitySlide(Subject subject, List<String> missing) implements SlidePart {

    private static final double[] WIDTHS = {210, 330, Deck.INNER - 540};

    @Override
    public String title() {
        return subject.words().say("quality.title");
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public void addTo(Deck deck) {
        SlideTexts words = subject.words();
        TextTable table = new TextTable(
                WIDTHS, List.of(words.say("quality.what"), words.say("quality.number"), words.say("quality.effect")));
        records(table);
        subject.card().targets().forEach(result -> target(table, result));
        subject.card()
                .getFunnel()
                .getRevenue()
                .ifPresent(revenue -> measured(table, words.say("quality.revenue"), revenue));
        List<Score.Part> leftOut = subject.card().getScore().leftOut();
        if (!leftOut.isEmpty()) {
            table.row(
                    words.say("quality.score"),
                    leftOut.stream().map(Score.Part::getTarget).collect(Collectors.joining(", ")),
                    words.say("quality.score.effect"));
        }
        if (!missing.isEmpty()) {
            table.row(words.say("quality.slides"), String.join("; ", missing), words.say("quality.slides.effect"));
        }
        table.addTo(() -> deck.page(title()), words.say("quality.alternative"), Page.TOP, Page.BOTTOM);
    }

    private void records(TextTable table) {
        SlideTexts words = subject.words();
        if (subject.card().getAccount().isEmpty()) {
            table.row(words.say("quality.records"), words.say("quality.byHand"), words.say("quality.byHand.effect"));
            return;
        }
        LeadAccount account = subject.card().getAccount().get();
        table.row(
                words.say("quality.records"),
                words.say(
                        "quality.sum",
                        words.count(account.getRead()),
                        words.count(account.getCounted()),
                        words.count(account.getOutside()),
                        words.count(account.getSkipped())),
                words.say(account.getSkipped() == 0 ? "quality.complete" : "quality.skipped"));
        if (account.getIssueCount() > 0) {
            table.row(
                    words.say("quality.issues"),
                    words.say("quality.issues.count", words.count(account.getIssueCount()), codes(account)),
                    words.say("quality.issues.effect"));
        }
    }

    /** The codes of the issues that were kept, in order of first appearance. */
    private static String codes(LeadAccount account) {
        Set<String> codes = new LinkedHashSet<>();
        account.getIssues().forEach(issue -> codes.add(issue.getCode()));
        return String.join(", ", codes);
    }

    private void target(TextTable table, TargetResult result) {
        SlideTexts words = subject.words();
        String id = result.getTarget().getId();
        result.getWindows().stream()
                .flatMap(window -> window.getMeasurement().stream())
                .reduce(Measurement::plus)
                .ifPresent(total -> measured(table, id, total));
        String empty = result.getWindows().stream()
                .filter(window -> window.getVerdict() == Verdict.NO_DATA)
                .map(WindowResult::getWindow)
                .map(new WindowCaption(words)::full)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            table.row(id, words.say("quality.noData", empty), words.say("quality.noData.effect"));
        }
    }

    private void measured(TextTable table, String id, Measurement total) {
        SlideTexts words = subject.words();
        if (total instanceof Timing timing && timing.getUnmeasured() > 0) {
            table.row(
                    id,
                    words.say(
                            "quality.coverage",
                            words.figures().percent(timing.getCoverage().orElseThrow()),
                            words.count(timing.getUnmeasured())),
                    words.say("quality.coverage.effect"));
        }
        if (total instanceof Amount amount) {
            if (amount.getUnvalued() > 0) {
                table.row(
                        id,
                        words.say("quality.unvalued", words.count(amount.getUnvalued())),
                        words.say("quality.unvalued.effect"));
            }
            unconverted(table, id, amount.getUnconverted());
        }
        if (total instanceof AmountShare share) {
            unconverted(table, id, share.getUnconverted());
        }
    }

    private void unconverted(TextTable table, String id, List<Money> sums) {
        SlideTexts words = subject.words();
        if (!sums.isEmpty()) {
            String amounts = sums.stream().map(words.figures()::money).collect(Collectors.joining(", "));
            table.row(id, words.say("quality.unconverted", amounts), words.say("quality.unconverted.effect"));
        }
    }
}
