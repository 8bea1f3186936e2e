package org.closedloop.sla.examples.scorecard.command;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a CRM's properties mean out of the box, to begin a mapping with. */
@Command(
        name = "mapping",
        description =
                "Prints what a CRM's properties mean out of the box, as a mapping to begin with; or, with --check,"
                        + " checks a new export against a mapping.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Mapping implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CRM",
            description = "hubspot, salesforce, pipedrive, zoho, dynamics, odoo or frappe. The last five are for"
                    + " 'sla import --from csv'; their comments state which files to export.")
    private @Nullable String crm;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where dates begin, such as Europe/Zurich.")
    private @Nullable ZoneId zone;

    @ArgGroup(exclusive = false, heading = "Checking an export:%n")
    private @Nullable MappingCheck check;

    @Override
    public Integer call() {
        if (check != null) {
            return check.run(spec);
        }
        if (crm == null || zone == null) {
            throw new ParameterException(
                    spec.commandLine(), "give a CRM and --zone for its mapping, or --check to check an export");
        }
        spec.commandLine().getOut().print(ShippedMapping.text(crm, zone));
        return Sla.FINE;
    }
}
