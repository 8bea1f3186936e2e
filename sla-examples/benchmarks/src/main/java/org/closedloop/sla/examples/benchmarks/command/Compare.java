package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.ComparisonTable;
import org.closedloop.sla.examples.benchmarks.comparison.ContestantComparison;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares contestants by running each in a separate process; the exit code is 1 if their answers differ. */
@Command(
        name = "compare",
        description = "Runs every contestant in a new process, in turn, and checks that all give the same answer.",
        mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {

    @Mixin
    private ComparisonOptions place = new ComparisonOptions();

    @Mixin
    private LeadFilesOptions files = new LeadFilesOptions();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "The number of runs; ${DEFAULT-VALUE} by default.",
            defaultValue = "5")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(Machine.heading(place.date()));
        return compare(place, files.task(), files.leads(), runs) ? 0 : 1;
    }

    /** Prints one table. */
    static boolean compare(ComparisonOptions place, Task task, long leads, int runs)
            throws IOException, InterruptedException {
        ComparisonTable table = new ContestantComparison(place.directory(), place.entrants(task)).run(leads, runs);
        System.out.print(table.markdown());
        System.out.flush();
        return table.isAgreed();
    }
}
