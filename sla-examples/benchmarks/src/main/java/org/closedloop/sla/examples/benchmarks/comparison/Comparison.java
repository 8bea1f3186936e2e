package org.closedloop.sla.examples.benchmarks.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.contestant.Entrant;

/**
 * Whole processes, side by side: each contestant in turn, and again, so that whatever the machine does meanwhile meets
 * all of them.
 */
public final class Comparison {

    private final LeadDirectory directory;
    private final List<Entrant> entrants;

    /** Of these contestants, on the files of this directory. */
    public Comparison(LeadDirectory directory, List<Entrant> entrants) {
        this.directory = directory;
        this.entrants = List.copyOf(entrants);
    }

    /** Runs each contestant so many times on so many leads. */
    public ComparisonTable run(long leads, int runs) throws IOException, InterruptedException {
        for (String format : entrants.stream().map(Entrant::format).distinct().toList()) {
            bringIntoCache(directory.file(leads, format));
        }
        List<Trial> trials = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            for (Entrant entrant : entrants) {
                Trial trial = FreshProcess.run(entrant, directory.file(leads, entrant.format()));
                System.err.println(leads + " leads, run " + run + " of " + runs + ": " + entrant.label() + " "
                        + trial.wallMillis() + " ms");
                trials.add(trial);
            }
        }
        return new ComparisonTable(leads, reference(trials), trials);
    }

    /** Every file is read once before, so that nobody waits for the disk. */
    private static void bringIntoCache(Path fileOrDirectory) throws IOException {
        try (Stream<Path> files = Files.walk(fileOrDirectory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    /** The answer of the task's reference; else the first one. */
    private static String reference(List<Trial> trials) {
        Stream<Trial> shared = trials.stream()
                .filter(trial -> trial.entrant() == trial.entrant().task().reference());
        return Stream.concat(shared, trials.stream())
                .filter(trial -> trial.hasFinished() && !trial.entrant().isYardstick())
                .map(Trial::answer)
                .findFirst()
                .orElse("");
    }
}
