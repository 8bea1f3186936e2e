package org.closedloop.sla.report;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.AdjustmentResult;
import org.closedloop.sla.evaluation.ExclusionEffect;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** What follows from misses: excused windows, violations, bonus and malus. Nothing if none of them was agreed. */
record RemedyList(Scorecard card, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        List<WindowResult> excused = card.windows()
                .filter(window -> window.getVerdict() == Verdict.EXCUSED)
                .toList();
        List<Violation> violations = card.getViolations();
        List<AdjustmentResult> adjustments = card.getAdjustments();
        if (excused.isEmpty()
                && violations.isEmpty()
                && adjustments.isEmpty()
                && card.getExclusions().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "remedies", "class", "attention");
        html.element("h2", words.say("remedies.title"), "id", "remedies");
        if (!excused.isEmpty()) {
            html.element("h3", words.say("remedies.excused"));
            card.getScoreWithoutRelief()
                    .ifPresent(score -> html.element(
                            "p",
                            words.say("remedies.scores", percent(card.getScore()), percent(score)),
                            "class",
                            "note"));
            html.open("ul");
            excused.forEach(window -> excused(html, window));
            html.close();
        }
        list(
                html,
                "remedies.violations",
                violations.stream().map(one -> one.explain(words.locale())).toList());
        list(
                html,
                "remedies.adjustments",
                adjustments.stream().map(one -> one.explain(words.locale())).toList());
        card.getExclusions().ifPresent(effect -> exclusions(html, effect));
        html.close();
    }

    private void excused(Html html, WindowResult window) {
        html.open("li");
        new VerdictMark(window.getVerdict(), words).appendTo(html);
        html.open("div").element("p", window.explain(words.locale())).close().close();
    }

    private void exclusions(Html html, ExclusionEffect effect) {
        list(
                html,
                "remedies.exclusions",
                Stream.concat(
                                effect.getExclusions().stream().map(one -> one.explain(words.locale())),
                                effect.getWindows().stream().map(one -> one.explain(words.locale())))
                        .toList());
        html.element(
                "p",
                words.say("remedies.exclusionScores", percent(card.getScore()), percent(effect.getScoreWithout())),
                "class",
                "note");
    }

    private void list(Html html, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.element("h3", words.say(title)).open("ul");
            sentences.forEach(sentence ->
                    html.open("li").open("div").element("p", sentence).close().close());
            html.close();
        }
    }

    private String percent(Score score) {
        return score.getValue().map(words::percent).orElse("–");
    }
}
