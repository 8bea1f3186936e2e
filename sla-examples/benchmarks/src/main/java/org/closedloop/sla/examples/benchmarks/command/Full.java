package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures figures for publication; nothing else should run on the machine. */
@Command(
        name = "full",
        description =
                "Runs JMH with reliable settings, then comparisons of 100k, 1m and 10m leads, and imports: about an"
                        + " hour.",
        mixinStandardHelpOptions = true)
final class Full implements Callable<Integer> {

    @Mixin
    private ComparisonOptions place = new ComparisonOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(Machine.heading(place.date()));
        org.openjdk.jmh.Main.main(
                new String[] {"-f", "3", "-wi", "5", "-w", "1s", "-i", "5", "-r", "1s", "-prof", "gc"});
        boolean small = Compare.compare(place, Task.COUNT, 100_000, 5);
        boolean middle = Compare.compare(place, Task.COUNT, 1_000_000, 5);
        boolean large = Compare.compare(place, Task.COUNT, 10_000_000, 3);
        boolean imports = Compare.compare(place, Task.IMPORT, 100_000, 5);
        boolean largeImports = Compare.compare(place, Task.IMPORT, 1_000_000, 1);
        return small && middle && large && imports && largeImports ? 0 : 1;
    }
}
