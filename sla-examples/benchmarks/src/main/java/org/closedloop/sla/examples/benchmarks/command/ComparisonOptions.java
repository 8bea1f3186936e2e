package org.closedloop.sla.examples.benchmarks.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.examples.benchmarks.comparison.LeadDirectory;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every comparison. */
final class ComparisonOptions {

    @Option(names = "--directory", paramLabel = "DIR", description = "The directory of the generated files.")
    private @Nullable Path directory;

    @Option(names = "--date", paramLabel = "DATE", description = "The date in the heading; today by default.")
    private @Nullable LocalDate date;

    @Option(
            names = "--contestants",
            paramLabel = "NAME",
            split = ",",
            description = "The contestants to run, in this order; all of the task by default.")
    private List<String> contestants = List.of();

    LeadDirectory directory() {
        return directory == null ? LeadDirectory.usual() : new LeadDirectory(directory);
    }

    LocalDate date() {
        return date == null ? LocalDate.now(Clock.systemUTC()) : date;
    }

    List<ContestantVariant> entrants(Task task) {
        return contestants.isEmpty()
                ? task.entrants()
                : contestants.stream()
                        .map(ContestantVariant::of)
                        .filter(entrant -> entrant.task() == task)
                        .toList();
    }
}
