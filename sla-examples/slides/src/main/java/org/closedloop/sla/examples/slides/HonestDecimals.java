package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.evaluation.WindowResult;

/**
 * The number of decimals with which a chart's labels can be rounded and still tell the truth: a value that misses its
 * threshold never looks as if it reached it, and a share below 100 % never looks like 100 %.
 *
 * <p>Charts round half up, whatever their format, where the texts are cut off.
 */
final class HonestDecimals {

    private static final int MOST = 8;

    private HonestDecimals() {}

    /**
     * The smallest number of decimals, but not fewer than {@code least}.
     *
     * @param shift the power of ten of the labels' unit: 6 for millions, -2 for percent
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

    /** The number of decimals in percent, at least 1, with which no share but 100 % looks like 100 %. */
    static int below(List<Optional<BigDecimal>> shares) {
        for (int decimals = 1; decimals < MOST; decimals++) {
            int places = decimals + 2;
            if (shares.stream().flatMap(Optional::stream).allMatch(share -> same(share, BigDecimal.ONE, places))) {
                return decimals;
            }
        }
        return MOST;
    }

    /** Whether the comparisons come out the same after rounding to so many decimals of the value itself. */
    private static boolean isHonest(WindowResult window, int places) {
        Optional<BigDecimal> actual = window.getActual();
        return actual.isEmpty()
                || (same(actual.get(), window.getRequired(), places) && same(actual.get(), BigDecimal.ONE, places));
    }

    private static boolean same(BigDecimal value, BigDecimal bound, int places) {
        return value.compareTo(bound)
                == value.setScale(places, RoundingMode.HALF_UP).compareTo(bound);
    }
}
