package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Some figures of the same thing, in order. */
record Spread(List<Long> sorted) {

    static Spread of(LongStream figures) {
        return new Spread(figures.sorted().boxed().toList());
    }

    /** Of those trials that tell. */
    static Spread of(List<Trial> trials, Function<Trial, OptionalLong> figure) {
        return of(trials.stream().map(figure).flatMapToLong(OptionalLong::stream));
    }

    /** The middle one; the lower of two. */
    long median() {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** The median, and from where to where the figures go, in a greater unit. */
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
