package org.closedloop.sla.lifecycle;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.text.Figures;

/** Tells points to be agreed, and scores across versions, in words of one language. */
final class Words {

    private final ResourceBundle texts;

    private final Figures figures;

    Words(Locale locale) {
        this.figures = new Figures(locale);
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.texts = ResourceBundle.getBundle(Words.class.getName() + "_" + language, Locale.ROOT);
    }

    String explain(OpenPoint point) {
        return say(point.getKind().name(), point.getPath(), point.getSaid(), point.getPeriod());
    }

    String explain(HistoryScorecard history) {
        List<Scorecard> cards = history.getScorecards();
        StringJoiner sentences = new StringJoiner(" ");
        if (cards.isEmpty()) {
            return sentences.add(say("none", figures.date(history.getAsOf()))).toString();
        }
        sentences.add(say(
                "total",
                cards.get(cards.size() - 1).getCompany(),
                figures.date(history.getAsOf()),
                score(history.getScore()),
                figures.count(history.count(Verdict.MET)),
                figures.count(history.count(Verdict.MISSED)),
                figures.count(history.count(Verdict.AT_RISK))));
        cards.forEach(card -> sentences.add(say(
                "version",
                card.getAgreement() + "/" + card.getVersion(),
                card.getPeriod().label(),
                score(card.getScore()))));
        return sentences.toString();
    }

    String explain(PartyScore party) {
        return say("party", party.getFunction(), score(party.getScore()));
    }

    private String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
