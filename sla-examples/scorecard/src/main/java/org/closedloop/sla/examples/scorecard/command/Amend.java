package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.lifecycle.Succession;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the version in which a signed agreement's terms are to be changed. */
@Command(
        name = "amend",
        description = {
            "Writes the next version of a signed agreement, starting on a given day, to be edited and signed again.",
            "Version, predecessor and period are set; posts and review meetings follow the period. Signatures and"
                    + " comments"
                    + " are omitted."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Amend implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The signed agreement, .yaml or .json, without errors.")
    private Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day of the new terms.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "NEXT", description = "The file to write, .yaml or .json.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, file);
        FileVersion before = Output.versionOf(out);
        Agreement signed = Input.document(Agreement.class, file, locale);
        Agreement next = NextVersion.of(() -> Succession.draft(signed, from));
        Output.write(out, before, SlaJson.inEnglish().write(next, Input.format(out)));
        var terminal = spec.commandLine().getOut();
        terminal.println(NextVersion.line(out, next));
        new AgreementValidator()
                .validateSuccession(next, signed, locale)
                .forEach(finding -> terminal.println("- " + VisibleText.of(finding.getMessage())));
        return Sla.FINE;
    }
}
