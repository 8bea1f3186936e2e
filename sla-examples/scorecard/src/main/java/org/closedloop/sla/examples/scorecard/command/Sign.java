package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.signing.Signing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a signature under an agreement. */
@Command(
        name = "sign",
        description = "Writes the agreement with one more signature over the digest of its terms; comments are lost.",
        mixinStandardHelpOptions = true)
final class Sign implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The agreement, .yaml or .json, without errors.")
    private Path file = Path.of("");

    @Option(
            names = "--role",
            required = true,
            paramLabel = "marketing|sales|inside-sales",
            description = "The role" + " that signs.")
    private Role role = Role.MARKETING;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the signer.")
    private String name = "";

    @Option(names = "--date", required = true, paramLabel = "DATE", description = "The date of the signature.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, .yaml or .json.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of messages.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        Output.mustNotReplace(out, file);
        Agreement agreement = Input.document(Agreement.class, file, locale);
        try {
            Agreement signed = Signing.sign(agreement, role, name, date);
            Output.write(out, SlaJson.inEnglish().write(signed, Format.of(out)));
            boolean both = Signing.check(signed).isSigned();
            spec.commandLine()
                    .getOut()
                    .println(both ? "signed by both sides" : "signed; the other side has not" + " signed yet");
            return Sla.FINE;
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }
}
