package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;

/**
 * The results of a comparison, as a Markdown table.
 *
 * @param reference the answer that is expected of every contestant
 */
public record ComparisonTable(long leads, String reference, List<Trial> trials) {

    private static final String HEADING = """
            | contestant | whole process, s | x %s | answering, s | CPU, s | peak memory, MiB | answer |
            |---|---|---|---|---|---|---|
            """;

    /** Whether every contestant finished and gave the same answer. */
    public boolean isAgreed() {
        return trials.stream().allMatch(this::isRight);
    }

    /** Returns the table, with a row for each contestant in the order of the runs. */
    public String markdown() {
        return String.format(Locale.ROOT, "\n### %,d leads\n\n", leads)
                + HEADING.formatted(base().label())
                + contestants().map(this::line).collect(Collectors.joining())
                + new ProfileCost(trials).markdown();
    }

    private ContestantVariant base() {
        return trials.get(0).contestant().task().base();
    }

    private Stream<ContestantVariant> contestants() {
        return trials.stream().map(Trial::contestant).distinct();
    }

    private String line(ContestantVariant contestant) {
        List<Trial> own = of(contestant);
        Spread wall = Spread.of(own.stream().mapToLong(Trial::wallMillis));
        return Stream.of(
                        contestant.label(),
                        wall.text(1000),
                        ratio(wall),
                        Spread.of(own, Trial::answeringMillis).text(1000),
                        Spread.of(own, Trial::cpuMillis).text(1000),
                        Spread.of(own, Trial::peakKib).text(1024),
                        verdict(own))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String ratio(Spread wall) {
        List<Trial> base = of(base());
        return base.isEmpty()
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        (double) wall.median()
                                / Spread.of(base.stream().mapToLong(Trial::wallMillis))
                                        .median());
    }

    private String verdict(List<Trial> own) {
        if (!own.stream().allMatch(Trial::hasFinished)) {
            return "FAILED";
        }
        if (own.get(0).contestant().isBaseline()) {
            return "none, a baseline";
        }
        return own.stream().allMatch(this::isRight) ? "same" : "WRONG, disqualified";
    }

    private boolean isRight(Trial trial) {
        return trial.hasFinished()
                && (trial.contestant().isBaseline() || trial.answer().equals(reference));
    }

    private List<Trial> of(ContestantVariant contestant) {
        return trials.stream().filter(trial -> trial.contestant() == contestant).toList();
    }
}
