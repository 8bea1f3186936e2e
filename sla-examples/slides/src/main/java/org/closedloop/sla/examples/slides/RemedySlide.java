package org.closedloop.sla.examples.slides;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.evaluation.WindowChange;

/** What clauses 12 to 15 changed: scores with and without, excused windows, exclusions, violations, bonus and malus. */
record RemedySlide(Subject subject) implements SlidePart {

    private static final double[] WIDTHS = {150, Deck.INNER - 150};

    /** As many rows of one kind, so that each kind has room; the others are in the notes. */
    private static final int MOST = 4;

    private static final Color SCORE = new Color(0xE6E6F5);

    @Override
    public String title() {
        return subject.words().say("remedy.title");
    }

    @Override
    public boolean hasData() {
        return subject.card().count(Verdict.EXCUSED) > 0
                || subject.card().getExclusions().isPresent()
                || !subject.card().getViolations().isEmpty()
                || !subject.card().getAdjustments().isEmpty();
    }

    /** Not a gap in the data: nothing of it was agreed, or nothing has happened. */
    @Override
    public List<String> leftOut() {
        return List.of();
    }

    @Override
    public void addTo(Deck deck) {
        SlideTexts words = subject.words();
        Page page = deck.page(title());
        TextTable table = new TextTable(WIDTHS, List.of(words.say("remedy.what"), words.say("remedy.result")));
        table.row(SCORE, Palette.INK, words.say("remedy.score"), scores());
        rows(page, table, "remedy.excused", excused());
        rows(page, table, "remedy.exclusions", exclusions());
        rows(page, table, "remedy.changes", changes());
        rows(page, table, "remedy.violations", violations());
        rows(page, table, "remedy.adjustments", adjustments());
        table.addTo(page, words.say("remedy.alternative"), count -> words.say("more", words.count(count)));
    }

    private void rows(Page page, TextTable table, String key, List<String> sentences) {
        SlideTexts words = subject.words();
        int shown = sentences.size() <= MOST ? sentences.size() : MOST - 1;
        for (int i = 0; i < shown; i++) {
            table.row(i == 0 ? words.say(key) : "", sentences.get(i));
        }
        if (shown < sentences.size()) {
            table.row("", words.say("more", words.count(sentences.size() - shown)));
            sentences.subList(shown, sentences.size()).forEach(page::note);
        }
    }

    private String scores() {
        SlideTexts words = subject.words();
        List<String> scores = new ArrayList<>(List.of(words.score(subject.card().getScore())));
        subject.card()
                .getScoreWithoutRelief()
                .ifPresent(score -> scores.add(words.say("remedy.withoutRelief", words.score(score))));
        subject.card()
                .getExclusions()
                .map(ExclusionEffect::getScoreWithout)
                .ifPresent(score -> scores.add(words.say("remedy.withoutExclusions", words.score(score))));
        return String.join("; ", scores);
    }

    /** The latest first. */
    private List<String> excused() {
        return latestFirst(subject.card()
                .windows()
                .filter(window -> window.getVerdict() == Verdict.EXCUSED)
                .sorted(Comparator.comparing(window -> window.getWindow().getEnd()))
                .map(window -> window.explain(subject.words().locale())));
    }

    private List<String> exclusions() {
        return subject.card()
                .getExclusions()
                .map(ExclusionEffect::getExclusions)
                .<List<String>>map(all -> all.stream()
                        .map(one -> one.explain(subject.words().locale()))
                        .toList())
                .orElse(List.of());
    }

    /** The windows that exclusions changed; those with another verdict first. */
    private List<String> changes() {
        return subject.card()
                .getExclusions()
                .map(ExclusionEffect::getWindows)
                .<List<String>>map(all -> Stream.concat(
                                all.stream().filter(WindowChange::changesVerdict),
                                all.stream().filter(change -> !change.changesVerdict()))
                        .map(change -> change.explain(subject.words().locale()))
                        .toList())
                .orElse(List.of());
    }

    private List<String> violations() {
        return latestFirst(subject.card().getViolations().stream()
                .sorted(Comparator.comparing(Violation::getDay))
                .map(violation -> violation.explain(subject.words().locale())));
    }

    private List<String> adjustments() {
        return subject.card().getAdjustments().stream()
                .map(result -> result.explain(subject.words().locale()))
                .toList();
    }

    private static List<String> latestFirst(Stream<String> sentences) {
        List<String> all = new ArrayList<>(sentences.toList());
        Collections.reverse(all);
        return all;
    }
}
