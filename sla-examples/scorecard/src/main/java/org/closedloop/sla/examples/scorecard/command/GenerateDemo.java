package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.generator.DemoData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up the demo's calendar and export again, or others like them. */
@Command(
        name = "generate-demo",
        hidden = true,
        description = "Writes the demo's calendar.yaml and crm-leads.ndjson; the same seed gives the same bytes.",
        mixinStandardHelpOptions = true)
final class GenerateDemo implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The directory to write into.")
    private Path directory = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "The seed; ${DEFAULT-VALUE} gives the shipped files.")
    private long seed = DemoData.SEED;

    @Option(
            names = "--leads",
            paramLabel = "N",
            description = "The approximate number of leads; the shipped files" + " have ${DEFAULT-VALUE}.")
    private int leads = DemoData.LEADS;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UnusableInput("directory '" + VisibleText.of(directory.toString()) + "': cannot be written to: "
                    + VisibleText.of(String.valueOf(e.getMessage())));
        }
        Output.write(directory.resolve("calendar.yaml"), DemoData.calendar());
        Output.write(directory.resolve("crm-leads.ndjson"), DemoData.leads(seed, leads));
        spec.commandLine().getOut().println("Demo data written to " + VisibleText.of(directory.toString()));
        return Sla.FINE;
    }
}
