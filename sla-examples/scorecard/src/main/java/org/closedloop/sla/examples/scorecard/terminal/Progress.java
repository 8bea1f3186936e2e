package org.closedloop.sla.examples.scorecard.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.closedloop.sla.evaluation.WindowResult;

/** A bar of ten cells: how much of what is required is there, and where the pace says that it should be. */
final class Progress {

    private static final int CELLS = 10;

    private Progress() {}

    static String bar(WindowResult result) {
        if (result.getAttainment().isEmpty()) {
            return "";
        }
        int filled = cells(result.getAttainment().get());
        int pace = result.getPace()
                .map(p -> cells(BigDecimal.valueOf(p.getElapsedDays())
                        .divide(BigDecimal.valueOf(p.getTotalDays()), 4, RoundingMode.DOWN)))
                .orElse(-1);
        StringBuilder bar = new StringBuilder();
        for (int cell = 0; cell < CELLS; cell++) {
            bar.append(cell == pace ? '|' : cell < filled ? '█' : '·');
        }
        return bar.toString();
    }

    private static int cells(BigDecimal fraction) {
        return fraction.max(BigDecimal.ZERO)
                .min(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(CELLS))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
