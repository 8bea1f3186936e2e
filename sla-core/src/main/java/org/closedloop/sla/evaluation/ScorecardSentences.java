package org.closedloop.sla.evaluation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.joda.money.Money;

/** Formats results as sentences. */
final class ScorecardSentences {

    private final Figures figures;
    private final MessageBundle messages;

    ScorecardSentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(ScorecardSentences.class, locale);
    }

    String explain(Scorecard card) {
        String total = messages.format(
                "total",
                card.getCompany(),
                figures.date(card.getAsOf()),
                score(card.getScore()),
                figures.count(card.count(Verdict.MET)),
                figures.count(card.count(Verdict.MISSED)),
                figures.count(card.count(Verdict.AT_RISK)));
        String relieved = excused(total, card.count(Verdict.EXCUSED), card.getScoreWithoutRelief());
        return card.getExclusions()
                .map(effect -> messages.format("withoutExclusions", relieved, score(effect.getScoreWithout())))
                .orElse(relieved);
    }

    /** Adds what would be without relief; nothing if no window is excused. */
    private String excused(String sentence, long windows, Optional<Score> without) {
        return without.map(score -> messages.format("excused", sentence, figures.count(windows), score(score)))
                .orElse(sentence);
    }

    String explain(PartyResult party) {
        String result = messages.format(
                "party",
                party.getFunction(),
                score(party.getScore()),
                figures.count(party.getTargets().size()),
                figures.count(party.getTargets().stream()
                        .filter(target -> target.count(Verdict.MISSED) > 0)
                        .count()));
        long windows = party.getTargets().stream()
                .mapToLong(target -> target.count(Verdict.EXCUSED))
                .sum();
        return excused(result, windows, party.getScoreWithoutRelief());
    }

    String explain(TargetResult target) {
        String result = messages.format(
                "target",
                target.getTarget().getId(),
                target.getAttainment().map(figures::percent).orElse("–"),
                figures.count(target.count(Verdict.MET)),
                figures.count(target.count(Verdict.MISSED)),
                figures.count(target.getWindows().size()));
        long windows = target.count(Verdict.EXCUSED);
        return windows == 0 ? result : messages.format("excused.target", result, figures.count(windows));
    }

    String explain(WindowResult result) {
        StringJoiner sentence = new StringJoiner("; ", "", ".");
        sentence.add(verdict(result));
        RemedySentences remedies = new RemedySentences(figures.getLocale());
        result.getReliefChecks().forEach(check -> sentence.add(remedies.explain(check)));
        result.getExclusion().ifPresent(excluded -> sentence.add(excluded(excluded)));
        result.getPace().ifPresent(pace -> sentence.add(pace(result, pace)));
        result.getMissBudget().ifPresent(budget -> budget(sentence, budget));
        result.getMeasurement().ifPresent(measurement -> remarks(sentence, measurement));
        return sentence.toString();
    }

    private String verdict(WindowResult result) {
        boolean delivery = result.getTarget().getQuantity() == Quantity.DELIVERY;
        String key = (delivery ? "delivery." : "window.") + result.getVerdict();
        return messages.format(
                key,
                result.getTarget().getId(),
                result.getWindow().label(),
                result.getActual().map(actual -> figures(result).value(actual)).orElse("–"),
                figures(result).required(result.getRequired()),
                result.getGap().map(gap -> figures(result).shortfall(gap)).orElse("–"),
                result.getDueOn().or(result::getMatureOn).map(figures::date).orElse("–"));
    }

    private TargetFigures figures(WindowResult result) {
        return new TargetFigures(figures, result.getTarget());
    }

    private String excluded(WindowExclusion excluded) {
        return messages.format(
                excluded.getLeft() == 0 ? "excluded.all" : "excluded",
                figures.count(excluded.getDays()),
                figures.count(excluded.getDays() + excluded.getLeft()),
                String.join(", ", excluded.getExclusions()));
    }

    private String pace(WindowResult result, Pace pace) {
        return messages.format(
                pace.isTooFast() ? "pace.flood" : "pace",
                figures(result).value(pace.getExpected()),
                figures.count(pace.getElapsedDays()),
                figures.count(pace.getTotalDays()),
                figures.number(pace.getRatio(), 1));
    }

    private void budget(StringJoiner sentence, MissBudget budget) {
        sentence.add(messages.format("budget", figures.count(budget.getUsed()), figures.count(budget.getAllowed())));
        budget.getRunsOutOn().ifPresent(day -> sentence.add(messages.format("budget.out", figures.date(day))));
    }

    private void remarks(StringJoiner sentence, Measurement measurement) {
        if (measurement instanceof Timing timing) {
            if (timing.getPending() > 0) {
                sentence.add(messages.format("pending", figures.count(timing.getPending())));
            }
            if (timing.getUnmeasured() > 0) {
                timing.getCoverage()
                        .ifPresent(coverage -> sentence.add(messages.format("coverage", figures.percent(coverage))));
            }
        }
        if (measurement instanceof Amount amount) {
            amount.getUnconverted().forEach(money -> unconverted(sentence, money));
            if (amount.getUnvalued() > 0) {
                sentence.add(messages.format("unvalued", figures.count(amount.getUnvalued())));
            }
        }
        if (measurement instanceof AmountShare share) {
            share.getUnconverted().forEach(money -> unconverted(sentence, money));
        }
        if (measurement instanceof CohortShare cohort && cohort.getMaturing() > 0) {
            sentence.add(
                    messages.format("maturing", figures.count(cohort.getMaturing()), figures.count(cohort.getEarly())));
        }
        if (measurement instanceof DealSizes sizes) {
            sizes.getUnconverted().forEach(money -> unconverted(sentence, money));
            if (sizes.getUnvalued() > 0) {
                sentence.add(messages.format("unvalued", figures.count(sizes.getUnvalued())));
            }
        }
    }

    private void unconverted(StringJoiner sentence, Money money) {
        sentence.add(messages.format("unconverted", figures.money(money)));
    }

    private String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
    }
}
