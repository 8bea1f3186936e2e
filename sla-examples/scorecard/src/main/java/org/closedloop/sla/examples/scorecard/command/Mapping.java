package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes a mapping to begin with: what a CRM's properties mean out of the box, or what the columns of files may mean.
 */
@Command(
        name = "mapping",
        description = {
            "Prints a mapping to begin with: what a CRM's properties mean out of the box or, with --from, what the"
                    + " columns of files may mean. With --check, checks a new export against a mapping.",
            "With --from, exit code 1 if no lead comes of the files, or none has a time."
        },
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

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "[KIND=]FILE",
            description = "Propose a mapping for these files of CSV or rows of JSON by the names and values of their"
                    + " columns. KIND says what is in one: leads, deals, activities or history.")
    private List<String> from = List.of();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where dates begin, such as Europe/Zurich; with --from, it can be filled in later.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "In what amounts are that have no currency, such as CHF; only with --from.")
    private @Nullable CurrencyUnit currency;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the proposed mapping to this file, .yaml, where no file is yet; only with --from.")
    private @Nullable Path out;

    @ArgGroup(exclusive = false, heading = "Checking an export:%n")
    private @Nullable MappingCheck check;

    @Override
    public Integer call() {
        if (check != null) {
            return check.run(spec);
        }
        if (!from.isEmpty()) {
            return new MappingFromFiles(from, crm, zone, currency, out).write(spec.commandLine());
        }
        if (crm == null || zone == null || currency != null || out != null) {
            throw new UnusableInput(
                    crm == null
                            ? "mapping: name a CRM, files with --from, or files with --check"
                            : "mapping: the mapping of a CRM needs --zone, and takes neither --currency nor --out");
        }
        TerminalWriter.printExactly(spec.commandLine().getOut(), ShippedMapping.text(crm, zone));
        return Sla.FINE;
    }
}
