package org.closedloop.sla.report;

import java.util.List;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;

/** The scores: in total and of each party. */
record ScoreTiles(Scorecard card, PageTexts words) implements Section {

    private static final List<Verdict> TOLD = List.of(Verdict.MET, Verdict.MISSED, Verdict.AT_RISK);

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", "scores");
        html.element("h2", words.say("tiles.title"), "id", "scores");
        html.open("div", "class", "tiles");
        tile(html, words.say("tiles.total"), card.getScore(), card.targets(), "tile total");
        for (PartyResult party : card.getParties()) {
            tile(html, party.getFunction(), party.getScore(), party.getTargets(), "tile");
        }
        html.close();
        html.element("p", words.say("tiles.note"), "class", "note").close();
    }

    private void tile(Html html, String name, Score score, List<TargetResult> targets, String style) {
        html.open("div", "class", style).element("h3", name);
        html.element("p", score.getValue().map(words::percent).orElse("–"), "class", "figure");
        if (score.getValue().isEmpty()) {
            html.element("p", words.say("tiles.noData"), "class", "note");
        }
        html.open("ul", "class", "tally");
        for (Verdict verdict : TOLD) {
            long windows = targets.stream().mapToLong(t -> t.count(verdict)).sum();
            VerdictMark mark = new VerdictMark(verdict, words);
            html.open("li", "class", windows == 0 ? "none" : mark.style());
            html.element("span", mark.symbol(), "class", "symbol", "aria-hidden", "true");
            html.element("strong", words.count(windows)).text(" " + mark.word()).close();
        }
        html.close();
        long excused = targets.stream().mapToLong(t -> t.count(Verdict.EXCUSED)).sum();
        if (excused > 0) {
            html.element("p", words.say("tiles.excused", words.count(excused)), "class", "note");
        }
        int leftOut = score.leftOut().size();
        if (leftOut > 0 && score.getValue().isPresent()) {
            html.element("p", words.say("tiles.leftOut", words.count(leftOut)), "class", "note");
        }
        html.close();
    }
}
