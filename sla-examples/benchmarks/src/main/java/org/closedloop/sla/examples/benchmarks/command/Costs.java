package org.closedloop.sla.examples.benchmarks.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.operations.MetricCost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what each metric costs per million leads. */
@Command(
        name = "costs",
        description = "Prints what each metric costs per million leads in memory, as a Markdown table: CPU time of the"
                + " thread, bytes allocated, and memory of the counter.",
        mixinStandardHelpOptions = true)
final class Costs implements Callable<Integer> {

    @Option(names = "--rounds", description = "Rounds, of which the least counts (default: ${DEFAULT-VALUE}).")
    private int rounds = 100;

    @Override
    public Integer call() {
        System.out.print(Machine.heading(LocalDate.now(Clock.systemUTC())));
        System.out.print(MetricCost.heading());
        List<MetricCost> costs = MetricCost.measure(rounds);
        costs.forEach(cost -> System.out.print(cost.row(costs.get(0))));
        return 0;
    }
}
