package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Repeated measurements of one figure, in ascending order. */
record Spread(List<Long> sorted) {

    static Spread of(LongStream figures) {
        return new Spread(figures.sorted().boxed().toList());
    }

    /** Returns the figures of those trials that have one. */
    static Spread of(List<Trial> trials, Function<Trial, OptionalLong> figure) {
        return of(trials.stream().map(figure).flatMapToLong(OptionalLong::stream));
    }

    /** Returns the median; the lower of the two middle figures if their number is even. */
    long median() {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** Returns the median and the range, divided by the unit. */
    String text(long unit) {
        if (sorted.isEmpty()) {
            return "-";
        }
        String median = text(median(), unit);
        return sorted.size() == 1
                ? median
                : median + " (" + text(sorted.get(0), unit) + "-" + text(sorted.get(sorted.size() - 1), unit) + ")";
    }

    private static String text(long figure, long unit) {
        return String.format(Locale.ROOT, unit == 1024 ? "%.0f" : "%.2f", (double) figure / unit);
    }
}
