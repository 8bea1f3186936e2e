package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import org.closedloop.sla.evaluation.PartyResult;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.text.Figures;

/** The targets of a party, two lines each: the result of the latest window, and the description. */
final class TargetTable {

    private static final int NAME = 17;
    private static final int WINDOW = 7;
    private static final int FIGURE = 16;
    private static final int VERDICT = 11;
    private static final int HISTORY = 12;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    TargetTable(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(PartyResult party) {
        StringBuilder table = new StringBuilder();
        String score = words.say(
                "score", party.getScore().getValue().map(figures::percent).orElse("–"));
        String function = Cells.cut(party.getFunction(), Cells.WIDTH - score.length() - 4);
        int rule = Cells.WIDTH - function.length() - score.length() - 2;
        table.append(style.bold(function)).append(' ').append(style.dim("─".repeat(rule)));
        table.append(' ')
                .append(style.bold(score))
                .append('\n')
                .append(style.dim(head()))
                .append('\n');
        party.getTargets().forEach(target -> table.append(rows(target)));
        return table.toString();
    }

    private String head() {
        return "  " + Cells.left(words.say("column.target"), NAME)
                + " " + Cells.left(words.say("column.window"), WINDOW)
                + " " + Cells.right(words.say("column.actual"), FIGURE)
                + " " + Cells.right(words.say("column.required"), FIGURE)
                + "  " + Cells.left(words.say("column.progress"), ProgressBar.WIDTH)
                + " " + Cells.left(words.say("column.verdict"), VERDICT)
                + " " + words.say("column.history");
    }

    private String rows(TargetResult target) {
        WindowResult window = target.current().orElseThrow();
        Mark mark = Mark.of(window.getVerdict());
        // The usual words would be cut in German.
        String word = window.getVerdict() == Verdict.NO_DATA
                ? "column.noData"
                : window.getVerdict().name();
        String verdict = mark.symbol() + " " + words.say(word);
        TargetFigures numbers = new TargetFigures(figures, target.getTarget());
        String actual = window.getActual().map(numbers::value).orElse("–");
        String promise = target.describe(figures.getLocale());
        return "  " + style.bold(Cells.left(target.getTarget().getId(), NAME))
                + " " + Cells.left(window.getWindow().label(), WINDOW)
                + " " + Cells.right(actual, FIGURE)
                + " " + Cells.right(numbers.required(window.getRequired()), FIGURE)
                + "  " + mark.paint(style, ProgressBar.of(window))
                + " " + mark.paint(style, Cells.left(verdict, VERDICT))
                + " " + history(target) + "\n"
                + style.dim(Cells.wrap("    ", promise));
    }

    /** A mark for each window, the latest ones if there are too many. */
    private String history(TargetResult target) {
        List<WindowResult> windows = target.getWindows();
        int from = Math.max(0, begun(windows) - HISTORY);
        int to = Math.min(windows.size(), from + HISTORY);
        StringBuilder strip = new StringBuilder();
        for (WindowResult window : windows.subList(from, to)) {
            Mark mark = Mark.of(window.getVerdict());
            strip.append(mark.paint(style, mark.symbol()));
        }
        return strip.toString();
    }

    private static int begun(List<WindowResult> windows) {
        return windows.size() <= HISTORY
                ? windows.size()
                : (int) windows.stream()
                        .filter(window -> Mark.of(window.getVerdict()) != Mark.UPCOMING)
                        .count();
    }
}
