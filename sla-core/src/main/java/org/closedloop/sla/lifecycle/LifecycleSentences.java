package org.closedloop.sla.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;

/** Formats open points, and scores over several versions, as sentences. */
final class LifecycleSentences {

    private final MessageBundle messages;

    private final Figures figures;

    LifecycleSentences(Locale locale) {
        this.figures = new Figures(locale);
        this.messages = MessageBundle.of(LifecycleSentences.class, locale);
    }

    String explain(OpenPoint point) {
        return messages.format(point.getKind().name(), point.getPath(), point.getSaid(), point.getPeriod());
    }

    String explain(HistoryScorecard history) {
        List<Scorecard> cards = history.getScorecards();
        StringJoiner sentences = new StringJoiner(" ");
        if (cards.isEmpty()) {
            return sentences
                    .add(messages.format("none", figures.date(history.getAsOf())))
                    .toString();
        }
        sentences.add(messages.format(
                "total",
                cards.get(cards.size() - 1).getCompany(),
                figures.date(history.getAsOf()),
                score(history.getScore()),
                figures.count(history.count(Verdict.MET)),
                figures.count(history.count(Verdict.MISSED)),
                figures.count(history.count(Verdict.AT_RISK))));
        cards.forEach(card -> sentences.add(messages.format(
                "version",
                card.getAgreement() + "/" + card.getVersion(),
                card.getPeriod().label(),
                score(card.getScore()))));
        return sentences.toString();
    }

    String explain(PartyScore party) {
        return messages.format("party", party.getFunction(), score(party.getScore()));
    }

    private String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
    }
}
