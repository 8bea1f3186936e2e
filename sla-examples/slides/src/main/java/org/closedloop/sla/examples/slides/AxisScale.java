package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The end of an axis that begins at 0, and the distance of its lines. A program that scales an axis itself may not
 * count the bars through points.
 */
record AxisScale(BigDecimal end, BigDecimal step) {

    private static final BigDecimal LINES = BigDecimal.valueOf(5);

    /** Leaves room for the label of the highest column. */
    private static final BigDecimal ROOM = new BigDecimal("1.08");

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * The scale with about five lines and a round distance: 1, 2 or 5 times a power of ten, at least 1.
     *
     * @param highest the highest value, positive
     */
    static AxisScale of(BigDecimal highest) {
        BigDecimal needed = highest.multiply(ROOM);
        BigDecimal least = needed.divide(LINES, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = STEPS.stream()
                .map(power::multiply)
                .filter(each -> each.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow()
                .max(BigDecimal.ONE);
        return new AxisScale(needed.divide(step, 0, RoundingMode.CEILING).multiply(step), step);
    }
}
