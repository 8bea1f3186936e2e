package org.closedloop.sla.examples.scorecard.command;

import java.util.concurrent.Callable;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.json.SlaSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of a kind of document, for an editor or a validator. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of document, which editors use for completion and help.",
        mixinStandardHelpOptions = true)
final class PrintSchema implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind = DocumentKind.AGREEMENT;

    @Override
    public Integer call() {
        TerminalWriter.printExactly(spec.commandLine().getOut(), SlaSchema.of(kind.type()));
        return Sla.FINE;
    }
}
