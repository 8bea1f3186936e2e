package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.text.Figures;

/** The rejections and disqualifications by reason, of each target that measures them, in the latest window with any. */
final class ReasonBlock {

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    ReasonBlock(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(Scorecard scorecard) {
        StringBuilder block = new StringBuilder();
        for (TargetResult target : scorecard.targets()) {
            target.getWindows().stream()
                    .filter(window -> !reasons(window).isEmpty())
                    .reduce((earlier, later) -> later)
                    .ifPresent(window -> block.append(rows(window)));
        }
        return block.isEmpty() ? "" : "\n" + style.bold(words.say("reasons")) + "\n" + block;
    }

    private static List<ReasonCount> reasons(WindowResult window) {
        return window.getMeasurement().map(Measurement::getReasons).orElse(List.of());
    }

    private String rows(WindowResult window) {
        StringBuilder rows = new StringBuilder();
        for (ReasonCount reason : reasons(window)) {
            String place = rows.isEmpty() ? window.getTarget().getId() : "";
            String when = rows.isEmpty() ? window.getWindow().label() : "";
            rows.append("  ")
                    .append(Cells.left(place, 17))
                    .append(' ')
                    .append(Cells.left(when, 7))
                    .append("  ")
                    .append(Cells.left(reason.getReason().orElseGet(() -> words.say("reasons.none")), 39))
                    .append(' ')
                    .append(Cells.right(figures.count(reason.getCount()), 16))
                    .append('\n');
        }
        return rows.toString();
    }
}
