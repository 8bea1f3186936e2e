package org.closedloop.sla.examples.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.contestant.Entrant;

/**
 * What came out, as a Markdown table.
 *
 * @param reference the answer that all must give
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

    /** A line for each contestant, in the order in which they ran. */
    public String markdown() {
        return String.format(Locale.ROOT, "\n### %,d leads\n\n", leads)
                + HEADING.formatted(base().label())
                + entrants().map(this::line).collect(Collectors.joining())
                + new ProfileCost(trials).markdown();
    }

    private Entrant base() {
        return trials.get(0).entrant().task().base();
    }

    private Stream<Entrant> entrants() {
        return trials.stream().map(Trial::entrant).distinct();
    }

    private String line(Entrant entrant) {
        List<Trial> own = of(entrant);
        Spread wall = Spread.of(own.stream().mapToLong(Trial::wallMillis));
        return Stream.of(
                        entrant.label(),
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
        if (own.get(0).entrant().isYardstick()) {
            return "none, a yardstick";
        }
        return own.stream().allMatch(this::isRight) ? "same" : "WRONG, disqualified";
    }

    private boolean isRight(Trial trial) {
        return trial.hasFinished()
                && (trial.entrant().isYardstick() || trial.answer().equals(reference));
    }

    private List<Trial> of(Entrant entrant) {
        return trials.stream().filter(trial -> trial.entrant() == entrant).toList();
    }
}
