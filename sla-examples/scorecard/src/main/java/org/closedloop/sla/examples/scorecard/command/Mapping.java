package org.closedloop.sla.examples.scorecard.command;

import java.time.ZoneId;
import java.util.concurrent.Callable;
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

    @Parameters(
            paramLabel = "CRM",
            description = "hubspot, salesforce, pipedrive, zoho, dynamics, odoo or frappe. The last five are for"
                    + " 'sla import --from csv'; their comments state which files to export.")
    private String crm = "";

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "Where dates begin, such as Europe/Zurich.")
    private ZoneId zone = ZoneId.of("UTC");

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ShippedMapping.text(crm, zone));
        return Sla.FINE;
    }
}
