package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.Comparison;
import org.closedloop.sla.examples.benchmarks.comparison.ComparisonTable;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whole processes side by side; the exit code is 1 if they do not agree. */
@Command(
        name = "compare",
        description = "Starts every contestant as a fresh process, in turn, and checks that all give the same answer.",
        mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--task",
            paramLabel = "count|import|profile",
            converter = Tasks.class,
            description = "What is done with the leads; ${DEFAULT-VALUE} if not given.",
            defaultValue = "count")
    private Task task = Task.COUNT;

    @Option(
            names = "--leads",
            paramLabel = "100k|1m|10m",
            converter = Leads.class,
            description = "How many leads; ${DEFAULT-VALUE} if not given.",
            defaultValue = "1m")
    private long leads;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How often; ${DEFAULT-VALUE} if not given.",
            defaultValue = "5")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(Machine.heading(place.date()));
        return compare(place, task, leads, runs) ? 0 : 1;
    }

    /** Prints one table. */
    static boolean compare(Place place, Task task, long leads, int runs) throws IOException, InterruptedException {
        ComparisonTable table = new Comparison(place.directory(), place.entrants(task)).run(leads, runs);
        System.out.print(table.markdown());
        System.out.flush();
        return table.isAgreed();
    }
}
