package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the generated files without a comparison. */
@Command(
        name = "generate",
        description = "Writes the leads as NDJSON, CSV and Parquet, or as CRM exports, unless the files exist.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    @Mixin
    private ComparisonOptions place = new ComparisonOptions();

    @Mixin
    private LeadFilesOptions files = new LeadFilesOptions();

    @Override
    public Integer call() throws IOException {
        for (String format : files.task().formats()) {
            System.out.println(place.directory().file(files.leads(), format));
        }
        return 0;
    }
}
