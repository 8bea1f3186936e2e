package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures figures quickly for a first impression. */
@Command(
        name = "quick",
        description = "Runs JMH with short settings, then comparisons of 100k and 1m leads, and imports of 100k: a few"
                + " minutes.",
        mixinStandardHelpOptions = true)
final class Quick implements Callable<Integer> {

    @Mixin
    private ComparisonOptions place = new ComparisonOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(Machine.heading(place.date()));
        org.openjdk.jmh.Main.main(new String[] {"-f", "1", "-wi", "2", "-w", "500ms", "-i", "3", "-r", "300ms"});
        boolean small = Compare.compare(place, Task.COUNT, 100_000, 3);
        boolean middle = Compare.compare(place, Task.COUNT, 1_000_000, 1);
        boolean imports = Compare.compare(place, Task.IMPORT, 100_000, 1);
        return small && middle && imports ? 0 : 1;
    }
}
