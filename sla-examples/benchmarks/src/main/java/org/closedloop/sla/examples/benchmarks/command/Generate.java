package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.benchmarks.contestant.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files alone. */
@Command(
        name = "generate",
        description = "Writes the leads as NDJSON, CSV and Parquet, or as exports of CRMs, unless they are there.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--task",
            paramLabel = "count|import",
            converter = Tasks.class,
            description = "What the files are for; ${DEFAULT-VALUE} if not given.",
            defaultValue = "count")
    private Task task = Task.COUNT;

    @Option(
            names = "--leads",
            paramLabel = "100k|1m|10m",
            converter = Leads.class,
            description = "How many leads; ${DEFAULT-VALUE} if not given.",
            defaultValue = "1m")
    private long leads;

    @Override
    public Integer call() throws IOException {
        for (String format : task.formats()) {
            System.out.println(place.directory().file(leads, format));
        }
        return 0;
    }
}
