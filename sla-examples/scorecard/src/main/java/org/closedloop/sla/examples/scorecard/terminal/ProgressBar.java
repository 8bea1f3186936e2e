package org.closedloop.sla.examples.scorecard.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.closedloop.sla.evaluation.Pace;
import org.closedloop.sla.evaluation.WindowResult;

/** A bar of the attainment of a window, with a mark for an even pace. */
final class ProgressBar {

    static final int WIDTH = 12;

    private ProgressBar() {}

    static String of(WindowResult result) {
        if (result.getActual().isEmpty() || result.getDueOn().isPresent()) {
            return " ".repeat(WIDTH);
        }
        int done = cells(result.getAttainment().orElse(BigDecimal.ZERO));
        StringBuilder bar = new StringBuilder("█".repeat(done) + "░".repeat(WIDTH - done));
        result.getPace().ifPresent(pace -> bar.setCharAt(Math.min(WIDTH - 1, cells(evenly(pace))), '┃'));
        return bar.toString();
    }

    private static BigDecimal evenly(Pace pace) {
        return BigDecimal.valueOf(pace.getElapsedDays())
                .divide(BigDecimal.valueOf(pace.getTotalDays()), 6, RoundingMode.DOWN);
    }

    /** Returns the number of filled cells, rounded down, so that only full attainment fills the last one. */
    static int cells(BigDecimal share) {
        return share.min(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(WIDTH))
                .intValue();
    }
}
