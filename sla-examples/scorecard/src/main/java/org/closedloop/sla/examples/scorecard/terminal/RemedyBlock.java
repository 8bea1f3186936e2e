package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;

/** What follows from misses: the excused windows, the violations, bonus and malus; nothing if there is none. */
final class RemedyBlock {

    private final TerminalTexts words;
    private final Style style;
    private final Locale locale;

    RemedyBlock(TerminalTexts words, Style style, Locale locale) {
        this.words = words;
        this.style = style;
        this.locale = locale;
    }

    String of(Scorecard scorecard) {
        return section(
                        "excused",
                        Mark.EXCUSED.symbol() + " ",
                        scorecard
                                .windows()
                                .filter(window -> window.getVerdict() == Verdict.EXCUSED)
                                .map(window -> window.explain(locale)))
                + exclusions(scorecard)
                + section("violations", "", scorecard.getViolations().stream().map(one -> one.explain(locale)))
                + section("adjustments", "", scorecard.getAdjustments().stream().map(one -> one.explain(locale)));
    }

    private String exclusions(Scorecard scorecard) {
        return scorecard
                .getExclusions()
                .map(effect -> section(
                        "exclusions",
                        "",
                        Stream.concat(
                                effect.getExclusions().stream().map(one -> one.explain(locale)),
                                effect.getWindows().stream().map(one -> one.explain(locale)))))
                .orElse("");
    }

    private String section(String title, String mark, Stream<String> sentences) {
        List<String> lines =
                sentences.map(sentence -> Cells.wrap("  " + mark, sentence)).toList();
        return lines.isEmpty() ? "" : "\n" + style.bold(words.say(title)) + "\n" + String.join("", lines);
    }
}
