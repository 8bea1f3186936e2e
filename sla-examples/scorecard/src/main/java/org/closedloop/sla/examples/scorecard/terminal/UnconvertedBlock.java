package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.text.Figures;
import org.joda.money.Money;

/** The amounts in currencies without an exchange rate, which are not included in the results of targets. */
final class UnconvertedBlock {

    private static final int TARGET = 18;
    private static final int WINDOW = 14;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    UnconvertedBlock(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(Scorecard scorecard) {
        StringBuilder block = new StringBuilder();
        for (TargetResult target : scorecard.targets()) {
            for (WindowResult window : target.getWindows()) {
                List<Money> sums = window.getMeasurement()
                        .map(UnconvertedBlock::unconverted)
                        .orElse(List.of());
                if (!sums.isEmpty()) {
                    block.append("  ")
                            .append(Cells.left(target.getTarget().getId(), TARGET))
                            .append(Cells.left(window.getWindow().label(), WINDOW))
                            .append(sums.stream().map(figures::money).collect(Collectors.joining(", ")))
                            .append('\n');
                }
            }
        }
        return block.isEmpty() ? "" : "\n" + style.bold(words.say("unconverted")) + "\n" + block;
    }

    private static List<Money> unconverted(Measurement measurement) {
        if (measurement instanceof Amount amount) {
            return amount.getUnconverted();
        }
        return measurement instanceof AmountShare share ? share.getUnconverted() : List.of();
    }
}
