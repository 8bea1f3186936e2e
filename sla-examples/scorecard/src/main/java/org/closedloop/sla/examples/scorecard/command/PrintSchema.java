package org.closedloop.sla.examples.scorecard.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.json.SlaSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of a kind of document, for an editor or a validator. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of a kind of document, which editors use for completion and help.",
            "Messages (errorMessage) are in English; of an agreement in German, they are in German."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class PrintSchema implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    private DocumentKind kind = DocumentKind.AGREEMENT;

    @ArgGroup
    private Messages messages = new Messages();

    /** The language of the messages, or none. */
    private static final class Messages {

        @Option(
                names = "--lang",
                paramLabel = "en|de",
                description = "The language of all messages, for agreements in any language.")
        private @Nullable Locale locale;

        @Option(
                names = "--no-messages",
                description = "Without errorMessage, for validators that refuse unknown keywords, such as ajv in strict"
                        + " mode.")
        private boolean none;
    }

    @Override
    public Integer call() {
        TerminalWriter.printExactly(spec.commandLine().getOut(), schema());
        return Sla.FINE;
    }

    private String schema() {
        if (messages.none) {
            return SlaSchema.withoutMessages(kind.type());
        }
        return messages.locale == null ? SlaSchema.of(kind.type()) : SlaSchema.in(kind.type(), messages.locale);
    }
}
