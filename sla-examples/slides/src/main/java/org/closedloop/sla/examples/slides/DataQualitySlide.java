package org.closedloop.sla.examples.slides;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.measurement.LeadAccount;

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
        subject.card()
                .getRemarks()
                .forEach(remark -> table.row(
                        words.say("quality.remark"),
                        remark.explain(words.locale()),
                        words.say("quality.remark.effect")));
        records(table);
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
        new DataGaps(subject)
                .byFinding()
                .forEach((gap, names) -> table.row(String.join(", ", names), gap.finding(), gap.effect()));
        table.addTo(
                deck.page(title()), words.say("quality.alternative"), count -> words.say("more", words.count(count)));
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
}
