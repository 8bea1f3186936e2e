package org.closedloop.sla.examples.slides;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a series, one for each category; empty ones are gaps.
 *
 * @param name its name in the legend and in the sheet
 * @param shown what the chart shows
 * @param exact what it was cut off from, for the sheet
 * @param format the number format
 */
record PlotSeries(String name, List<Optional<BigDecimal>> shown, List<Optional<BigDecimal>> exact, String format) {

    static PlotSeries of(String name, List<Optional<BigDecimal>> numbers, String format) {
        return new PlotSeries(name, numbers, numbers, format);
    }

    /** Whether any number was cut off. */
    boolean isCut() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isPresent()
                    && shown.get(i).get().compareTo(exact.get(i).orElseThrow()) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return shown.stream().allMatch(Optional::isEmpty);
    }
}
