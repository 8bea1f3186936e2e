package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Figures to publish; the machine must be quiet. */
@Command(
        name = "full",
        description = "JMH with settings to rely on, then comparisons on 100k, 1m and 10m leads: an hour or so.",
        mixinStandardHelpOptions = true)
final class Full implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(Machine.heading(place.date()));
        org.openjdk.jmh.Main.main(
                new String[] {"-f", "3", "-wi", "5", "-w", "1s", "-i", "5", "-r", "1s", "-prof", "gc"});
        boolean small = Compare.compare(place, 100_000, 5);
        boolean middle = Compare.compare(place, 1_000_000, 5);
        boolean large = Compare.compare(place, 10_000_000, 3);
        return small && middle && large ? 0 : 1;
    }
}
