package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files alone. */
@Command(
        name = "generate",
        description = "Writes the leads as NDJSON, CSV and Parquet, unless they are there.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--leads",
            paramLabel = "100k|1m|10m",
            converter = Leads.class,
            description = "How many leads; ${DEFAULT-VALUE} if not given.",
            defaultValue = "1m")
    private long leads;

    @Override
    public Integer call() throws IOException {
        for (String format : List.of("ndjson", "csv", "parquet")) {
            System.out.println(place.directory().file(leads, format));
        }
        return 0;
    }
}
