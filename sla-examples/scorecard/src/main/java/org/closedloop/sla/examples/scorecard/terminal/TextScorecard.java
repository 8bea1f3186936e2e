package org.closedloop.sla.examples.scorecard.terminal;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.text.Figures;

/** A scorecard for a terminal: the total, each party's targets, what needs attention, the funnel, the records. */
public final class TextScorecard {

    private final Locale locale;
    private final Style style;
    private final Agreement agreement;
    private final TerminalTexts words;
    private final Figures figures;

    /** Sets scorecards in this language and style, with the days and the funnel of this agreement. */
    public TextScorecard(Locale locale, Style style, Agreement agreement) {
        this.locale = locale;
        this.style = style;
        this.agreement = agreement;
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
    }

    /** The text, each line ended. */
    public String of(Scorecard scorecard) {
        return of(scorecard, "");
    }

    /** The text with a forecast of the open windows, each line ended. */
    public String of(Scorecard scorecard, Forecast forecast) {
        return of(scorecard, new ForecastBlock(words, figures, style).of(forecast));
    }

    private String of(Scorecard scorecard, String outlook) {
        StringBuilder text = new StringBuilder(head(scorecard));
        TargetTable table = new TargetTable(words, figures, style);
        scorecard.getParties().forEach(party -> text.append('\n').append(table.of(party)));
        text.append('\n').append(style.dim("  " + words.say("legend"))).append('\n');
        text.append(new AttentionBlock(words, style, locale).of(scorecard));
        text.append(new RemedyBlock(words, style, locale).of(scorecard));
        text.append(outlook);
        text.append(new UnconvertedBlock(words, figures, style).of(scorecard));
        ZoneId zone = agreement.getScope().getZone();
        text.append(new ReasonBlock(words, figures, style).of(scorecard));
        text.append(new CaseBlock(words, figures, style, zone).of(scorecard));
        text.append(new FunnelBlock(words, figures, style).of(scorecard, agreement.getDefinitions()));
        scorecard.getAccount().ifPresent(account -> text.append(new AccountBlock(words, figures, style).of(account)));
        return text.toString();
    }

    private String head(Scorecard scorecard) {
        String version = words.say("agreement", scorecard.getAgreement(), scorecard.getVersion());
        String company = Cells.left(scorecard.getCompany(), Math.max(20, Cells.WIDTH - version.length()));
        String subtitle = words.say("subtitle", scorecard.getPeriod().label(), figures.date(scorecard.getAsOf()));
        return style.bold(company) + style.dim(version) + "\n"
                + style.dim(subtitle) + "\n\n"
                + style.bold(words.say(
                        "total",
                        scorecard.getScore().getValue().map(figures::percent).orElse("–")))
                + counts(scorecard) + "\n"
                + scorecard.getRemarks().stream()
                        .map(remark -> "! " + remark.explain(locale) + "\n")
                        .collect(Collectors.joining())
                + scorecard
                        .getScoreWithoutRelief()
                        .map(score -> style.dim(words.say(
                                        "withoutRelief",
                                        score.getValue().map(figures::percent).orElse("–")))
                                + "\n")
                        .orElse("")
                + scorecard
                        .getExclusions()
                        .map(effect -> style.dim(words.say(
                                        "withoutExclusions",
                                        effect.getScoreWithout()
                                                .getValue()
                                                .map(figures::percent)
                                                .orElse("–")))
                                + "\n")
                        .orElse("");
    }

    private String counts(Scorecard scorecard) {
        StringBuilder counts = new StringBuilder();
        Verdict[] order = {
            Verdict.MET,
            Verdict.MISSED,
            Verdict.EXCUSED,
            Verdict.AT_RISK,
            Verdict.ON_TRACK,
            Verdict.MATURING,
            Verdict.UNDECIDED,
            Verdict.UPCOMING,
            Verdict.NO_DATA
        };
        for (Verdict verdict : order) {
            long count = scorecard.count(verdict);
            if (count > 0) {
                Mark mark = Mark.of(verdict);
                String text = mark.symbol() + " " + figures.count(count) + " " + words.say(verdict.name());
                counts.append("   ").append(mark.paint(style, text));
            }
        }
        return counts.toString();
    }
}
