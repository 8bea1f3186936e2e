package org.closedloop.sla.examples.scorecard.command;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a CRM's properties mean out of the box, to begin a mapping with. */
@Command(
        name = "mapping",
        description = "Prints what a CRM's properties mean out of the box, as a mapping to begin with.",
        mixinStandardHelpOptions = true)
final class Mapping implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "hubspot|salesforce", description = "The CRM.")
    private CrmSource crm = CrmSource.HUBSPOT;

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "Where dates begin, such as Europe/Zurich.")
    private ZoneId zone = ZoneId.of("UTC");

    @Override
    public Integer call() {
        if (crm == CrmSource.CSV) {
            throw new UnusableInput("mapping: a CSV file can have any columns, so none mean anything out of the box;"
                    + " begin with the mapping of hubspot or salesforce");
        }
        spec.commandLine().getOut().print(SlaJson.inEnglish().write(crm.standard(zone), Format.YAML));
        return Sla.FINE;
    }
}
