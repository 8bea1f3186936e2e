package org.closedloop.sla.examples.scorecard.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.lifecycle.AgreementHistory;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.lifecycle.TimeInForce;
import org.closedloop.sla.text.Figures;

/**
 * An agreement across its versions for a terminal: the total, which version judged what, and each version's scorecard.
 */
public final class TextHistory {

    private final Locale locale;
    private final Style style;
    private final TerminalTexts words;
    private final Figures figures;

    /** Sets scorecards in this language and style, with the days and the funnel of each version. */
    public TextHistory(Locale locale, Style style) {
        this.locale = locale;
        this.style = style;
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
    }

    /** The text, each line ended. */
    public String of(AgreementHistory history, HistoryScorecard scorecard) {
        StringBuilder text = new StringBuilder();
        text.append(style.bold(words.say(
                        "history",
                        history.getVersions().get(0).getCompany(),
                        figures.date(scorecard.getAsOf()),
                        score(scorecard.getScore()))))
                .append("\n\n");
        lines(history, scorecard).forEach(line -> text.append(Cells.wrap("  ", line)));
        for (TimeInForce time : history.timesInForce()) {
            Agreement version = time.getAgreement();
            scorecard
                    .scorecardOn(time.getPeriod().getStart())
                    .ifPresent(card -> text.append('\n').append(new TextScorecard(locale, style, version).of(card)));
        }
        return text.toString();
    }

    private List<String> lines(AgreementHistory history, HistoryScorecard scorecard) {
        List<String> lines = new ArrayList<>();
        for (Agreement version : history.getVersions()) {
            Optional<Scorecard> card = scorecard.getScorecards().stream()
                    .filter(it -> it.getAgreement().equals(version.getId()) && it.getVersion() == version.getVersion())
                    .findFirst();
            lines.add(
                    card.isPresent()
                            ? words.say(
                                    "history.version",
                                    version.reference(),
                                    card.get().getPeriod().label(),
                                    score(card.get().getScore()))
                            : words.say("history.idle", version.reference()));
        }
        scorecard.getParties().forEach(party -> lines.add(party.explain(locale)));
        history.gaps().forEach(gap -> lines.add(words.say("history.gap", gap.label())));
        history.overlaps().forEach(overlap -> lines.add(words.say("history.overlap", overlap.label())));
        List<Score.Part> leftOut = scorecard.getScore().leftOut();
        if (!leftOut.isEmpty()) {
            List<String> ids = leftOut.stream().map(Score.Part::getTarget).toList();
            lines.add(words.say("history.leftOut", String.join(", ", ids)));
        }
        return lines;
    }

    private String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
    }
}
