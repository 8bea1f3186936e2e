package org.closedloop.sla.examples.scorecard.terminal;

import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.ForecastCaveat;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.text.Figures;

/** How the open windows will end: probability, expected value and interval of each. */
final class ForecastBlock {

    private static final int FIGURE = 17;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    ForecastBlock(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(Forecast forecast) {
        StringBuilder rows = new StringBuilder();
        forecast.windows().forEach(window -> rows.append(row(window)));
        forecast.getOmissions()
                .forEach(omission -> rows.append(style.dim(Cells.wrap("    ", omission.explain(figures.getLocale())))));
        return rows.isEmpty()
                ? ""
                : "\n" + style.bold(words.say("forecast")) + "\n" + style.dim(head()) + "\n" + rows
                        + style.dim("  " + words.say("forecast.legend")) + "\n";
    }

    private String head() {
        return "  " + Cells.left(words.say("column.target"), FIGURE)
                + " " + Cells.left(words.say("column.window"), 7)
                + " " + Cells.right(words.say("forecast.probability"), 8)
                + " " + Cells.right(words.say("forecast.expected"), FIGURE)
                + " " + Cells.right(words.say("forecast.from"), FIGURE)
                + " " + Cells.right(words.say("forecast.to"), FIGURE);
    }

    private String row(WindowForecast window) {
        TargetFigures target = new TargetFigures(figures, window.getTarget());
        return "  " + Cells.left(window.getTarget().getId(), FIGURE)
                + " " + Cells.left(window.getWindow().label(), 7)
                + " " + Cells.right(figures.percent(window.getProbability()), 8)
                + " " + Cells.right(target.value(window.getExpected()), FIGURE)
                + " " + Cells.right(target.value(window.getInterval().getLow()), FIGURE)
                + " " + Cells.right(target.value(window.getInterval().getHigh()), FIGURE)
                + (window.isSmallSample() ? " ~" : "")
                + (window.getCaveats().contains(ForecastCaveat.LATER_CONVERSIONS) ? " ↑" : "")
                + "\n";
    }
}
