package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentReading;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the contract back that somebody edited. */
@Command(
        name = "parse",
        description = {
            "Reads a contract in Markdown, written by 'sla document' and possibly edited, into an agreement.",
            "Text that is unknown or contradictory is reported with its line; then nothing is written."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ParseDocument implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CONTRACT", description = "The contract, in Markdown.")
    private Path contract = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file for the agreement, .yaml or .json. Printed to the terminal as YAML by default.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, contract);
        Input.mustHaveContent(contract);
        Format format = out == null ? Format.YAML : Input.format(out);
        DocumentReading reading = AgreementDocument.parse(Input.text(contract));
        if (reading.getAgreement().isEmpty()) {
            spec.commandLine().getErr().println(problems(reading));
            return Sla.UNUSABLE;
        }
        Agreement agreement = reading.orElseThrow();
        String text = SlaJson.inEnglish().write(agreement, format);
        if (out == null) {
            TerminalWriter.printExactly(spec.commandLine().getOut(), text);
        } else {
            Output.write(out, text);
            spec.commandLine()
                    .getOut()
                    .println(VisibleText.of(out + ": " + agreement.getId() + ", version " + agreement.getVersion()));
        }
        return Sla.FINE;
    }

    private String problems(DocumentReading reading) {
        return reading.getProblems().stream()
                .map(problem -> contract + ":" + problem.getLine() + ": " + problem.tell(locale) + " ["
                        + problem.getCode() + "]")
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
