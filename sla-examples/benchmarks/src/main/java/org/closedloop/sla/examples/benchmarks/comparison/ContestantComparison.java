package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;

/**
 * Compares contestants as whole processes. The contestants run in turn, repeatedly, so that other load on the machine
 * affects all of them.
 */
public final class ContestantComparison {

    private final LeadDirectory directory;
    private final List<ContestantVariant> contestants;

    /** Creates a comparison of these contestants on the files of the directory. */
    public ContestantComparison(LeadDirectory directory, List<ContestantVariant> contestants) {
        this.directory = directory;
        this.contestants = List.copyOf(contestants);
    }

    /** Runs each contestant the given number of times on the given number of leads. */
    public ComparisonTable run(long leads, int runs) throws IOException, InterruptedException {
        for (String format :
                contestants.stream().map(ContestantVariant::format).distinct().toList()) {
            bringIntoCache(directory.file(leads, format));
        }
        List<Trial> trials = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            for (ContestantVariant contestant : contestants) {
                Trial trial = FreshProcess.run(contestant, directory.file(leads, contestant.format()));
                System.err.println(leads + " leads, run " + run + " of " + runs + ": " + contestant.label() + " "
                        + trial.wallMillis() + " ms");
                trials.add(trial);
            }
        }
        return new ComparisonTable(leads, reference(trials), trials);
    }

    /** Reads every file once before the runs, so that disk access does not affect the times. */
    private static void bringIntoCache(Path fileOrDirectory) throws IOException {
        try (Stream<Path> files = Files.walk(fileOrDirectory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    /** Returns the answer of the task's reference contestant if it ran, else the first answer. */
    private static String reference(List<Trial> trials) {
        Stream<Trial> shared = trials.stream()
                .filter(trial -> trial.contestant() == trial.contestant().task().reference());
        return Stream.concat(shared, trials.stream())
                .filter(trial -> trial.hasFinished() && !trial.contestant().isBaseline())
                .map(Trial::answer)
                .findFirst()
                .orElse("");
    }
}
