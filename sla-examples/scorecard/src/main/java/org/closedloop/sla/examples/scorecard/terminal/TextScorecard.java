package org.closedloop.sla.examples.scorecard.terminal;

<<<<<<< HEAD
import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;

/** A scorecard for a terminal: the total, each party's targets, what needs attention, the funnel, the records. */
public final class TextScorecard {

    private final Locale locale;
    private final Style style;
    private final ZoneId zone;
    private final Words words;
    private final Figures figures;

    /** Sets scorecards in this language and style, with the days of this zone. */
    public TextScorecard(Locale locale, Style style, ZoneId zone) {
        this.locale = locale;
        this.style = style;
        this.zone = zone;
        this.words = new Words(locale);
        this.figures = new Figures(locale);
    }

    /** The text, each line ended. */
    public String of(Scorecard scorecard) {
        StringBuilder text = new StringBuilder(head(scorecard));
        TargetTable table = new TargetTable(words, figures, style);
        scorecard.getParties().forEach(party -> text.append('\n').append(table.of(party)));
        text.append('\n').append(style.dim("  " + words.say("legend"))).append('\n');
        text.append(new AttentionBlock(words, style, locale).of(scorecard));
        text.append(new CaseBlock(words, figures, style, zone).of(scorecard));
        text.append(new FunnelBlock(words, figures, style).of(scorecard.getFunnel()));
        scorecard.getAccount().ifPresent(account -> text.append(new AccountBlock(words, figures, style).of(account)));
        return text.toString();
    }

    private String head(Scorecard scorecard) {
        String agreement = words.say("agreement", scorecard.getAgreement(), scorecard.getVersion());
        String company = Cells.left(scorecard.getCompany(), Math.max(20, Cells.WIDTH - agreement.length()));
        String subtitle = words.say("subtitle", scorecard.getPeriod().label(), figures.date(scorecard.getAsOf()));
        return style.bold(company) + style.dim(agreement) + "\n"
                + style.dim(subtitle) + "\n\n"
                + style.bold(words.say(
                        "total",
                        scorecard.getScore().getValue().map(figures::percent).orElse("–")))
                + counts(scorecard) + "\n";
    }

    private String counts(Scorecard scorecard) {
        StringBuilder counts = new StringBuilder();
        Verdict[] order = {
            Verdict.MET, Verdict.MISSED, Verdict.AT_RISK, Verdict.ON_TRACK, Verdict.UPCOMING, Verdict.NO_DATA
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
=======
import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.left;
import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.target.ShareTarget;

/** Lays a scorecard out for a terminal of a hundred columns. */
public final class TextScorecard {

    static final int WIDTH = 100;
    private static final int HISTORY = 12;

    private final Locale locale;
    private final Palette palette;
    private final Figures figures;
    private final Words words;

    /** In this language and these colours. */
    public TextScorecard(Locale locale, Palette palette) {
        this.locale = locale;
        this.palette = palette;
        this.figures = new Figures(locale);
        this.words = new Words(locale);
    }

    /** The scorecard as lines, the last one ended. */
    public String render(Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(
                words.say("title", card.getCompany(), card.getPeriod().label())));
        lines.addAll(Wrapped.at(WIDTH, "", card.explain(locale)));
        for (PartyResult party : card.getParties()) {
            lines.add("");
            lines.add(palette.strong(party.getFunction()) + "  " + score(party.getScore()));
            lines.addAll(targets(party));
        }
        lines.addAll(attention(card));
        lines.addAll(new FunnelText(figures, words, palette).lines(card.getFunnel()));
        lines.addAll(new LeadText(figures, words, palette).lines(card));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> targets(PartyResult party) {
        Table table = new Table();
        table.row(
                left(words.say("target")).marked(palette::faint),
                left(words.say("window")).marked(palette::faint),
                right(words.say("actual")).marked(palette::faint),
                right(words.say("required")).marked(palette::faint),
                left(words.say("progress")).marked(palette::faint),
                left(words.say("verdict")).marked(palette::faint),
                left(words.say("history")).marked(palette::faint));
        for (TargetResult target : party.getTargets()) {
            target.current().ifPresent(current -> row(table, target, current));
        }
        return table.lines();
    }

    private void row(Table table, TargetResult target, WindowResult current) {
        Verdict verdict = current.getVerdict();
        table.row(
                left(target.getTarget().getId()),
                left(current.getWindow().label()),
                right(current.getActual()
                        .map(actual -> figures.of(actual, target.getTarget()))
                        .orElse("–")),
                right(required(current)),
                left(Progress.bar(current)),
                left(words.verdict(verdict)).marked(text -> palette.verdict(verdict, text)),
                left(history(target)));
    }

    private String required(WindowResult result) {
        return result.getTarget() instanceof ShareTarget
                ? figures.threshold(result.getRequired())
                : figures.of(result.getRequired(), result.getTarget());
    }

    /** The last windows that have begun, one sign each. */
    private static String history(TargetResult target) {
        List<WindowResult> begun = target.getWindows().stream()
                .filter(window -> window.getVerdict() != Verdict.UPCOMING)
                .toList();
        return begun.subList(Math.max(0, begun.size() - HISTORY), begun.size()).stream()
                .map(window -> Words.symbol(window.getVerdict()))
                .collect(Collectors.joining());
    }

    private List<String> attention(Scorecard card) {
        List<String> lines = new ArrayList<>();
        for (TargetResult target : card.targets()) {
            target.current()
                    .filter(now -> now.getVerdict() == Verdict.MISSED || now.getVerdict() == Verdict.AT_RISK)
                    .ifPresent(now -> {
                        String sign = palette.verdict(now.getVerdict(), Words.symbol(now.getVerdict()));
                        lines.addAll(Wrapped.at(WIDTH, "  " + sign + " ", now.explain(locale)));
                    });
            target.dueConsequence()
                    .ifPresent(consequence -> lines.addAll(Wrapped.at(
                            WIDTH,
                            "  → ",
                            words.say("consequence", target.getTarget().getId(), consequence))));
        }
        if (!lines.isEmpty()) {
            lines.add(0, palette.strong(words.say("attention")));
            lines.add(0, "");
        }
        return lines;
    }

    private String score(Score score) {
        return score.getValue().map(figures::percent).orElse("–");
>>>>>>> 44998774db783a2360afa025259d7ad892548edf
    }
}
