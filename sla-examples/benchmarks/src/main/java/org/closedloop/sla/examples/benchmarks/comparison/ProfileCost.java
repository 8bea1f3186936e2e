package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;
import org.closedloop.sla.examples.benchmarks.contestant.Task;

/** The cost of the import profile: CPU time of the same import with and without a profile. */
record ProfileCost(List<Trial> trials) {

    private static final String HEADING = """

            | export | CPU with profile, s | CPU without, s | ratio of medians | ratio of minima |
            |---|---|---|---|---|
            """;

    /** Returns a Markdown table with a row for each export that was imported both ways; blank if there is none. */
    String markdown() {
        String lines = Task.PROFILE.formats().stream()
                .map(format -> line(format, cpu(format, false), cpu(format, true)))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : HEADING + lines;
    }

    private Spread cpu(String format, boolean without) {
        return Spread.of(
                trials.stream()
                        .filter(trial -> isOf(trial.contestant(), format)
                                && trial.contestant().isWithoutProfile() == without)
                        .toList(),
                Trial::cpuMillis);
    }

    private static boolean isOf(ContestantVariant contestant, String format) {
        return contestant.task() == Task.PROFILE && contestant.format().equals(format);
    }

    private static String line(String format, Spread with, Spread without) {
        if (with.sorted().isEmpty() || without.sorted().isEmpty()) {
            return "";
        }
        return "| " + format + " | " + with.text(1000) + " | " + without.text(1000) + " | "
                + ratio(with.median(), without.median()) + " | "
                + ratio(with.sorted().get(0), without.sorted().get(0)) + " |\n";
    }

    private static String ratio(long with, long without) {
        return String.format(Locale.ROOT, "%.3f", (double) with / without);
    }
}
