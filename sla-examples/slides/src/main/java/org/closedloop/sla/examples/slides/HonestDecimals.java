package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.closedloop.sla.evaluation.WindowResult;

/**
 * The number of decimals after which numbers can be cut off and a window that reached its threshold still looks so. One
 * that missed it never looks as if it reached it, because numbers are cut off and not rounded.
 */
final class HonestDecimals {

    private static final int MOST = 8;

    private HonestDecimals() {}

    /**
     * The smallest number of decimals, but not fewer than {@code least}.
     *
     * @param shift the power of ten of the unit: 6 for millions, -2 for percent
     */
    static int of(List<WindowResult> windows, int shift, int least) {
        for (int decimals = least; decimals < MOST; decimals++) {
            int places = decimals - shift;
            if (windows.stream().allMatch(window -> isHonest(window, places))) {
                return decimals;
            }
        }
        return MOST;
    }

    private static boolean isHonest(WindowResult window, int places) {
        BigDecimal required = window.getRequired();
        return window.getActual()
                .filter(actual -> actual.compareTo(required) >= 0)
                .map(actual -> cut(actual, places).compareTo(required) >= 0)
                .orElse(true);
    }

    /** The number, rounded up after so many decimals; for the upper ends of intervals. */
    static BigDecimal raised(BigDecimal number, int places) {
        BigDecimal raised = number.setScale(places, RoundingMode.CEILING);
        return places < 0 ? raised.setScale(0) : raised;
    }

    /** The number, cut off after so many decimals; negative ones are digits before the decimal point. */
    static BigDecimal cut(BigDecimal number, int places) {
        BigDecimal cut = number.setScale(places, RoundingMode.FLOOR);
        return places < 0 ? cut.setScale(0) : cut;
    }
}
