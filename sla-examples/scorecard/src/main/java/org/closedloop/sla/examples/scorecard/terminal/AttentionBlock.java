package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;

/** The windows that are missed or at risk, in the library's sentences, and the agreed consequences. */
final class AttentionBlock {

    private final TerminalTexts words;
    private final Style style;
    private final Locale locale;

    AttentionBlock(TerminalTexts words, Style style, Locale locale) {
        this.words = words;
        this.style = style;
        this.locale = locale;
    }

    String of(Scorecard scorecard) {
        StringBuilder block = new StringBuilder();
        for (TargetResult target : scorecard.targets()) {
            List<WindowResult> missed = in(target, Verdict.MISSED);
            List<WindowResult> risky = in(target, Verdict.AT_RISK);
            risky.forEach(window -> block.append(line(window)));
            if (!missed.isEmpty()) {
                block.append(line(missed.get(missed.size() - 1)));
                if (missed.size() > 1) {
                    block.append(style.dim("    " + words.say("and", missed.size() - 1) + ": " + labels(missed)))
                            .append('\n');
                }
            }
        }
        String followings = followings(scorecard);
        return (block.isEmpty() ? "" : "\n" + style.bold(words.say("attention")) + "\n" + block)
                + (followings.isEmpty() ? "" : "\n" + style.bold(words.say("consequences")) + "\n" + followings);
    }

    private static List<WindowResult> in(TargetResult target, Verdict verdict) {
        return target.getWindows().stream()
                .filter(window -> window.getVerdict() == verdict)
                .toList();
    }

    private String line(WindowResult window) {
        Mark mark = Mark.of(window.getVerdict());
        String text = Cells.wrap("  " + mark.symbol() + " ", window.explain(locale));
        return text.replaceFirst(mark.symbol(), mark.paint(style, mark.symbol()).replace("$", "\\$"));
    }

    private static String labels(List<WindowResult> missed) {
        return String.join(
                ", ",
                missed.subList(0, missed.size() - 1).stream()
                        .map(window -> window.getWindow().label())
                        .toList());
    }

    private static String followings(Scorecard scorecard) {
        StringBuilder lines = new StringBuilder();
        for (TargetResult target : scorecard.targets()) {
            target.dueConsequence()
                    .ifPresent(text -> lines.append(
                            Cells.wrap("  " + Cells.left(target.getTarget().getId(), 17) + " ", text)));
        }
        return lines.toString();
    }
}
