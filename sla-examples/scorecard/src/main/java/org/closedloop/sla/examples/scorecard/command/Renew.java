package org.closedloop.sla.examples.scorecard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.lifecycle.RenewalDraft;
import org.closedloop.sla.lifecycle.Succession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a signed agreement's version for the next term. */
@Command(
        name = "renew",
        description = {
            "Writes the next version of a signed agreement for the term given by its renewal clause,"
                    + " and lists what should be agreed again.",
            "Signatures and comments are omitted."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Renew implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The signed agreement, .yaml or .json, without errors.")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "NEXT", description = "The file to write, .yaml or .json.")
    private Path out = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "en|de|de-CH",
            description = "The language of messages and of the points to be agreed.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, file);
        FileVersion before = Output.versionOf(out);
        Agreement signed = Input.document(Agreement.class, file, locale);
        RenewalDraft next = NextVersion.of(() -> Succession.renew(signed));
        Output.write(out, before, SlaJson.inEnglish().write(next.getAgreement(), Input.format(out)));
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println(NextVersion.line(out, next.getAgreement()));
        next.getOpenPoints().forEach(point -> terminal.println("- " + point.explain(locale)));
        return Sla.FINE;
    }
}
